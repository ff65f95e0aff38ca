import type { ThemeId } from "@/lib/domain/brand/themes";
import type { Workspace } from "./load-workspace";

/** What a proposal without a theme of its own takes; null where the organisation has colours of its own. */
export const usualTheme = ({ organisationBrand: { theme, accent, second } }: Workspace): ThemeId | null =>
  accent === undefined && second === undefined ? theme : null;
