import { normaliseText } from "../text/normalise-text";
import type { StoredValue } from "./draft";

/** Cleans every text inside a stored value the way the browser does before it sends. */
export function normaliseStored(value: StoredValue): StoredValue {
  if (typeof value === "string") return normaliseText(value);
  if (Array.isArray(value)) return value.map(normaliseStored);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normaliseStored(inner)]));
}
