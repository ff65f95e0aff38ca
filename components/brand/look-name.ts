import type { BrandRef } from "@/lib/domain/deck/outline";
import { themeOptions } from "./theme-options";

/** What the organisation's look is called where another can be chosen. */
export function lookName({ theme, accent }: BrandRef): string {
  if (accent !== undefined) return "its own colours";
  return themeOptions.find(({ value }) => value === theme)?.label ?? theme;
}
