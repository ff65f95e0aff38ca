import { countCharacters } from "./count-characters";
import { isPlainText } from "./is-plain-text";
import { cutBeforeMark, MARK_CHARACTERS } from "./to-be-confirmed";

const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Marks that lead on, and the mark of a list's next point, of which nothing is left. */
const OPEN_END = /(?:[\s,;:.–-]|(?<=\s)(?:[•◦▪*]|\d{1,2}[.)]))+$/u;

/** The text itself if it is short enough, else its first whole words and "…", at most `limit` characters in all. */
export const firstWords = (text: string, limit: number): string =>
  cutBeforeMark(text, (unmarked, isMarked) => cutToCharacters(unmarked, isMarked ? limit - MARK_CHARACTERS : limit));

function cutToCharacters(text: string, limit: number): string {
  if (countCharacters(text) <= limit) return text;
  const room = limit - 1;
  const start = firstCharacters(text, room);
  const lastSpace = start.search(/[ \u00A0\n][^ \u00A0\n]*$/u);
  const whole = lastSpace > room / 2 ? start.slice(0, lastSpace) : start;
  return whole.replace(OPEN_END, "") + ELLIPSIS;
}

/** The first so many characters as a reader counts them, without a look at the rest of a long text. */
function firstCharacters(text: string, count: number): string {
  if (isPlainText(text)) return text.slice(0, Math.max(count, 0));
  let seen = 0;
  for (const { index } of graphemes.segment(text)) {
    if (seen >= count) return text.slice(0, index);
    seen += 1;
  }
  return text;
}
