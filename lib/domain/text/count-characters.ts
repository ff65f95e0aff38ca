import { isPlainText } from "./is-plain-text";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many characters a reader sees: an emoji or an accented letter counts once. */
export function countCharacters(text: string): number {
  if (isPlainText(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
