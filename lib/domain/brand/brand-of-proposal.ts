import type { BrandRef } from "./brand-ref";
import type { ThemeId } from "./themes";

/** The organisation's look; a theme of the proposal's own takes the place of all its colours, and of nothing else. */
export function brandOfProposal(organisation: BrandRef, theme: ThemeId | null): BrandRef {
  if (theme === null) return organisation;
  const { accent: _main, second: _second, ...rest } = organisation;
  return { ...rest, theme };
}
