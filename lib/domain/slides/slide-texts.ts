import type { Block } from "./block";
import type { Slide } from "./slide";

// Keys whose plain values steer the drawing and are never read out as they stand; what they hold else is words.
const NOT_WORDS: ReadonlySet<string> = new Set([
  "id",
  "part",
  "layout",
  "cover",
  "kind",
  "tone",
  "role",
  "variant",
  "better",
  "rhythm",
  "href",
  "lang",
  "asset",
  "side",
  "mark",
  "from",
  "to",
  "start",
  "end",
  "weight",
  "state",
  "need",
  "place",
  "arrangement",
  "widths",
  "look",
]);

/** Every piece of text a slide shows, each line whole, in the order it was built. */
export function slideTexts(slide: Slide): string[] {
  return collect(slide);
}

/** The same of one block. */
export const blockTexts = (block: Block): string[] => collect(block);

function collect(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (isRuns(value)) return [value.map((run) => run.text).join("")];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isUnread(key, inner) ? [] : collect(inner)));
}

/** Notes are said and not shown; what a part says in fewer words it says already. */
const isUnread = (key: string, value: unknown): boolean =>
  key === "notes" || key === "less" || key === "least" || (NOT_WORDS.has(key) && typeof value === "string");

const isRuns = (value: unknown): value is { text: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (item) =>
      typeof item === "object" &&
      item !== null &&
      typeof item.text === "string" &&
      Object.keys(item).every((key) => ["text", "strong", "href", "lang"].includes(key)),
  );
