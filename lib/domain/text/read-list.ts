import { foldCase } from "./fold-case";
import { withoutEnd } from "./split-sentences";

/** A typed text as it was meant: stretches of prose, and lists with their items in the order they were typed. */
export type TextPart = { kind: "prose"; text: string } | { kind: "list"; items: string[]; isOrdered: boolean };

type Mark = { kind: "bullet" | "number"; value: number; length: number };

const BULLET = /^[ \t]*([-–—•·*▪◦‣●■□✓➢])[ \t\u00A0]+(?=\S)/u;
const NUMBER = /^[ \t]*\(?(?:(\d{1,2})[.)]|([a-z])\))[ \t\u00A0]+(?=\S)/iu;

/**
 * The parts of a typed text. Lines that begin with "-", "•", "–", "1." or "a)" are a list, and so are short lines below
 * one another that end no sentence; numbers make one only where they count up from one. What stands on a line of its
 * own before or after is prose. No word is lost: marks of lists alone go.
 */
export function readParts(text: string): TextPart[] {
  return linesOf(text).reduce<Stretch[]>(addLine, []).flatMap(asParts);
}

/** The one list a text holds with what leads in to it; null where there is none, more than one, or prose behind it. */
export function readList(text: string): { lead: string | null; items: string[] } | null {
  const [first, second, ...others] = readParts(text);
  if (others.length > 0) return null;
  if (first?.kind === "list") return second === undefined ? { lead: null, items: first.items } : null;
  return first !== undefined && second?.kind === "list" ? { lead: first.text, items: second.items } : null;
}

/** The text with one kind of mark on its lists, for places that have lines but no lists. */
export const withListLines = (text: string): string =>
  readParts(text)
    .map((part) => (part.kind === "prose" ? part.text : part.items.map(listLine(part.isOrdered)).join("\n")))
    .join("\n");

const listLine =
  (isOrdered: boolean) =>
  (item: string, index: number): string =>
    `${isOrdered ? `${index + 1}.` : "•"}\u00A0${item}`;

type TypedLine = { typed: string; words: string; mark: Mark | null };

/** Lines of one kind that follow one another; those of a list take the lines on which their items go on. */
type Stretch = { kind: Mark["kind"] | "plain"; lines: TypedLine[] };

/** Each line with its mark; null for one that is blank. */
function linesOf(text: string): (TypedLine | null)[] {
  return withLineEnds(text)
    .split("\n")
    .map((line) => {
      if (line.trim() === "") return null;
      const mark = markOf(line);
      return { typed: line, words: line.slice(mark?.length ?? 0).trim(), mark };
    });
}

/** A list that lost its line ends, as one does that is pasted into a field of one line: "• this • that". */
function withLineEnds(text: string): string {
  if (text.includes("\n")) return text;
  const bullets = text.match(/(?:^|\s)[•●▪■]\s/gu) ?? [];
  if (bullets.length > 1) return text.replace(/(?:^|\s+)(?=[•●▪■]\s)/gu, "\n");
  const numbers = Array.from(text.matchAll(/(?:^|\s)\(?(\d)\)\s/gu));
  const isCount = numbers.length > 1 && numbers.every(({ 1: value }, index) => Number(value) === index + 1);
  return isCount ? text.replace(/(?:^|\s+)(?=\(?\d\)\s)/gu, "\n") : text;
}

function markOf(line: string): Mark | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { kind: "bullet", value: 0, length: bullet[0].length };
  const number = NUMBER.exec(line);
  if (number === null) return null;
  const value = number[1] === undefined ? foldCase(number[2] ?? "").charCodeAt(0) - 96 : Number(number[1]);
  return { kind: "number", value, length: number[0].length };
}

function addLine(stretches: Stretch[], line: TypedLine | null): Stretch[] {
  const last = stretches.at(-1);
  if (line === null) return last === undefined || last.kind !== "plain" ? stretches : [...stretches, BLANK];
  const goesOn = last !== undefined && last.kind !== "plain" && line.mark === null && continues(line);
  const kind = line.mark?.kind ?? "plain";
  if (last === undefined || (last.kind !== kind && !goesOn)) return [...stretches, { kind, lines: [line] }];
  return [...stretches.slice(0, -1), { ...last, lines: [...last.lines, line] }];
}

/** Between two stretches of prose: the blank line that parts them. */
const BLANK: Stretch = { kind: "plain", lines: [] };

/** A line without a mark goes on with the item above where it is set in or begins in the middle of a sentence. */
const continues = ({ typed }: TypedLine): boolean => /^[\s\p{Ll}(]/u.test(typed);

function asParts({ kind, lines }: Stretch): TextPart[] {
  if (lines.length === 0) return [];
  if (kind === "plain") return plainParts(lines);
  const items = itemsOf(lines);
  const marks = lines.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const isNumbered = kind === "number";
  if (isNumbered && !marks.every(({ value }, index) => value === index + 1)) return [asTyped(lines)];
  if (items.length > 1) return [{ kind: "list", items: items.map(withoutMark), isOrdered: isNumbered }];
  // One number is no list, and "- 5 degrees" may be less than nought; "- 2nd check" is not.
  const isList = !isNumbered && !/^\p{N}[\p{N}.,]*(?![\p{L}\p{N}.,])/u.test(items[0] ?? "");
  return [isList ? { kind: "prose", text: items.join("") } : asTyped(lines)];
}

/** One item a mark, with the lines on which it goes on. */
function itemsOf(lines: readonly TypedLine[]): string[] {
  const items: string[] = [];
  for (const { words, mark } of lines) {
    if (mark === null) items.push(`${items.pop() ?? ""} ${words}`.trim());
    else items.push(words);
  }
  return items;
}

const asTyped = (lines: readonly TypedLine[]): TextPart => ({
  kind: "prose",
  text: lines.map(({ typed }) => typed.trim()).join("\n"),
});

/** Longer lines are paragraphs that somebody parted. */
const LONGEST_PLAIN_ITEM = 120;

function plainParts(lines: readonly TypedLine[]): TextPart[] {
  const [first, ...others] = lines.map(({ words }) => words);
  if (first === undefined) return [];
  if (first.endsWith(":") && isPlainList(others)) return [{ kind: "prose", text: first }, listOf(others)];
  return [isPlainList([first, ...others]) ? listOf([first, ...others]) : asTyped(lines)];
}

const listOf = (items: readonly string[]): TextPart => ({
  kind: "list",
  items: items.map(withoutMark),
  isOrdered: false,
});

/** Two short lines or more that end no sentence before the last, none of them a sentence that was wrapped. */
function isPlainList(lines: readonly string[]): boolean {
  const isWrapped = /^[\p{Lu}\p{N}]/u.test(lines[0] ?? "") && lines.some((line) => /^\p{Ll}/u.test(line));
  const ends = lines.slice(0, -1).some((line) => withoutEnd(line) !== line);
  return (
    lines.length > 1 &&
    !isWrapped &&
    !ends &&
    lines.every((line) => line.length <= LONGEST_PLAIN_ITEM && !line.endsWith(":"))
  );
}

/** Semicolons and commas join the items of a list to a sentence; below one another nothing needs them. */
const withoutMark = (item: string): string => item.replace(/[;,]$/u, "");
