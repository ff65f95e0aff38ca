import type { DeckOutline } from "@/lib/domain/deck/outline";
import { normaliseText } from "@/lib/domain/text/normalise-text";

/** Text as a line can hold it: clean characters, no tabs, no runs of spaces, at most one line feed at a time. */
const cleanText = (text: string): string =>
  normaliseText(text)
    .replace(/\t/gu, " ")
    .replace(/ {2,}/gu, " ")
    .replace(/ *\n[\n ]*/gu, "\n");

/** The same outline with every text in it cleaned; numbers, names of kinds and dates are untouched by that. */
export function normaliseOutline(outline: DeckOutline): DeckOutline {
  return cleanDeep(outline);
}

/** Strings are mapped to strings and everything else to its like, so the shape stays what it was. */
function cleanDeep<T>(value: T): T {
  return mapStrings(value) as T;
}

function mapStrings(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(mapStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner)]));
}
