import { findOwn } from "./find-own";

type Marks = readonly [open: string, close: string];

const CURLY: readonly [Marks, Marks] = [
  ["“", "”"],
  ["‘", "’"],
];

/** The outer and the inner marks of each language; others are quoted as English is. */
const MARKS: Readonly<Record<string, readonly [Marks, ...Marks[]]>> = {
  de: [
    ["„", "“"],
    ["‚", "‘"],
  ],
  es: [["«", "»"], ...CURLY],
  fr: [["«\u00A0", "\u00A0»"], ...CURLY],
  it: [["«", "»"], ...CURLY],
};

/** Marks whose side shows by themselves; a straight one takes its side from what stands around it. */
const PAIRS: Readonly<Record<string, string>> = { "“": "”", "‘": "’", '"': '"', "'": "'", "«": "»" };
const CLOSING: ReadonlySet<string> = new Set(Object.values(PAIRS));
const OPENS_AFTER = /[\s([{/–—“‘«"']/u;
const CLOSES_BEFORE = /[\s)\]}/.,;:!?…–—”’»"']/u;

type Found = { at: number; to: number; depth: number };

/** The marks of a language, the outer first. */
export const marksOf = (locale: string): readonly [Marks, ...Marks[]] =>
  findOwn(MARKS, locale.split("-")[0] ?? "") ?? CURLY;

/**
 * A typed text in quotation marks of the language, those typed in it nested: “‘helicopter’ again”. Straight apostrophes
 * become curly; a mark without its partner, as the sign of an inch, stays as typed.
 *
 * @param locale BCP 47, of which the language alone counts
 */
export function quoted(text: string, locale: string): string {
  const marks = marksOf(locale);
  const [open, close] = marksAt(marks, 0);
  const words = text.trim();
  const replaced = new Map<number, { to: number; words: string }>();
  for (const { at, to, depth } of pairsIn(words)) {
    const [inner, outer] = marksAt(marks, depth);
    replaced.set(at, { to: at + spaceAfter(words, at), words: inner });
    replaced.set(to - spaceBefore(words, to), { to, words: outer });
  }
  let set = "";
  for (let at = 0; at < words.length; at += 1) {
    const mark = replaced.get(at);
    set += mark?.words ?? (isApostrophe(words, at) ? "’" : words.charAt(at));
    at = mark?.to ?? at;
  }
  return `${open}${set}${close}`;
}

export const marksAt = (marks: readonly [Marks, ...Marks[]], depth: number): Marks =>
  marks[depth % marks.length] ?? marks[0];

/** French sets a space inside its marks, which goes where other marks take their place. */
const spaceAfter = (words: string, at: number): number => (/^«\s/u.test(words.slice(at, at + 2)) ? 1 : 0);
const spaceBefore = (words: string, at: number): number => (/^\s»$/u.test(words.slice(at - 1, at + 1)) ? 1 : 0);

export const isApostrophe = (words: string, at: number): boolean =>
  words[at] === "'" && (/\p{L}/u.test(words[at + 1] ?? "") || /[\p{L}\p{N}]/u.test(words[at - 1] ?? ""));

/** Marks that open and close, in the order in which they close, with how many others of the text, and the outer ones, stand around them. */
export function pairsIn(words: string): Found[] {
  const open: { at: number; mark: string }[] = [];
  const found: { at: number; to: number }[] = [];
  for (const { 0: mark, index } of words.matchAll(/["'“”‘’«»]/gu)) {
    const partner = canClose(words, index) ? open.findLastIndex((other) => findOwn(PAIRS, other.mark) === mark) : -1;
    if (partner >= 0) {
      found.push({ at: open[partner]?.at ?? 0, to: index });
      open.length = partner;
    } else if (findOwn(PAIRS, mark) !== undefined && canOpen(words, index)) {
      open.push({ at: index, mark });
    }
  }
  return found.map((pair) => ({
    ...pair,
    depth: 1 + found.filter(({ at, to }) => at < pair.at && pair.to < to).length,
  }));
}

const canOpen = (words: string, at: number): boolean =>
  (at === 0 || OPENS_AFTER.test(words.charAt(at - 1))) &&
  (words.charAt(at) === "«" || /\S/u.test(words.charAt(at + 1)));

const canClose = (words: string, at: number): boolean =>
  CLOSING.has(words.charAt(at)) && (at === words.length - 1 || CLOSES_BEFORE.test(words.charAt(at + 1)));
