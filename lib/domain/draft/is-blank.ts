import type { StoredValue } from "./draft";

/** True where nothing has been answered: null, blank text, an empty list. Zero and "no" are answers. */
export function isBlank(value: StoredValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}
