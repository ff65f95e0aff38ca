import { countCharacters } from "./count-characters";

const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text itself if it is short enough, else its first whole words and "…", at most `limit` characters in all. */
export function firstWords(text: string, limit: number): string {
  if (countCharacters(text) <= limit) return text;
  const room = limit - 1;
  const start = [...graphemes.segment(text)]
    .slice(0, room)
    .map(({ segment }) => segment)
    .join("");
  const lastSpace = start.search(/[ \u00A0\n][^ \u00A0\n]*$/u);
  const whole = lastSpace > room / 2 ? start.slice(0, lastSpace) : start;
  return whole.replace(/[\s,;:.–-]+$/u, "") + ELLIPSIS;
}
