import type { BlockOf, Cell } from "../slides/block";
import { plainLine } from "../slides/line";
import type { Density } from "../slides/outline";
import type { Slide } from "../slides/slide";
import { countMarks, MARK_SIGN, withoutMark, withSign } from "../text/to-be-confirmed";

/** As often as this the words of the mark bury those that they stand behind. */
const LEAST_MARKS = 3;

export const SIGN_EXPLAINED = `${MARK_SIGN} Suggested by Foothold, to be confirmed.`;

/**
 * A slide on which many texts are still to be confirmed says so once, at its foot: each such text keeps a sign that
 * refers to it, and a column of a table in which every text is one has the sign in its head.
 */
export function markOnce(slide: Slide, density: Density): Slide {
  const { id, part, kicker, title, notes, sources, ...content } = slide;
  if (countMarks(JSON.stringify(content)) < LEAST_MARKS) return slide;
  const signed = signedIn(slide);
  // What is shown to a room names no sources: there the explanation is one more line of the message.
  if (density === "present" && part === "main" && signed.layout === "message") {
    const block = { kind: "paragraph" as const, role: "small" as const, text: SIGN_EXPLAINED };
    return { ...signed, parts: [...signed.parts, { need: "must", place: "foot", block }] };
  }
  return { ...signed, sources: [...(sources ?? []).map((line) => signedIn(line)), SIGN_EXPLAINED] };
}

/** Titles and notes stand without the foot of the slide, in lists and beside it: they keep the words. */
const KEPT: readonly string[] = ["title", "kicker", "notes"];

function signedIn<T>(value: T, isSlide = true): T {
  if (typeof value === "string") return withSign(value) as T;
  if (Array.isArray(value)) return value.map((each) => signedIn(each, false)) as T;
  if (typeof value !== "object" || value === null) return value;
  const told = isTable(value) ? columnsSigned(value) : value;
  return Object.fromEntries(
    Object.entries(told).map(([key, each]) => [key, isSlide && KEPT.includes(key) ? each : signedIn(each, false)]),
  ) as T;
}

const isTable = (value: object): value is BlockOf<"table"> => "kind" in value && value.kind === "table";

function columnsSigned(table: BlockOf<"table">): BlockOf<"table"> {
  const isWhole = table.head.map((_, column) => {
    const texts = table.rows.map((row) => cellText(row[column])).filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => countMarks(text) > 0);
  });
  return {
    ...table,
    head: table.head.map((head, column) => (isWhole[column] ? `${head}${MARK_SIGN}` : head)),
    rows: table.rows.map((row) => row.map((cell, column) => (isWhole[column] ? unmarked(cell) : cell))),
  };
}

const cellText = (cell: Cell | undefined): string =>
  typeof cell === "string" || Array.isArray(cell) ? plainLine(cell) : JSON.stringify(cell ?? "");

function unmarked<T>(value: T): T {
  if (typeof value === "string") return withoutMark(value) as T;
  if (Array.isArray(value)) return value.map(unmarked) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unmarked(each)])) as T;
}
