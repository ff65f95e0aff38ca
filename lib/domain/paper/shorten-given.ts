import { hasRoom } from "../text/count-room";
import { shortClause } from "../text/short-clause";
import type { PaperGiven } from "./paper-given";

/** The same case with no text longer than so many letters, for pages that append the whole. */
export const shortenGiven = (given: PaperGiven, most: number): PaperGiven => ({
  ...given,
  draft: shortenDeep(given.draft, most),
  slides: shortenDeep(given.slides, most),
});

/** Names and addresses that lead somewhere are no texts. */
const KEPT_WHOLE = new Set(["id", "href", "kind", "layout"]);

/** Strings are mapped to strings and everything else to its like, so the shape stays what it was. */
const shortenDeep = <T>(value: T, most: number): T => shortened(value, most) as T;

function shortened(value: unknown, most: number): unknown {
  if (typeof value === "string") return hasRoom(value, most) ? value : shortClause(value, most);
  if (Array.isArray(value)) return value.map((item) => shortened(item, most));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEPT_WHOLE.has(key) ? inner : shortened(inner, most)]),
  );
}
