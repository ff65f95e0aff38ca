import { isPlainText } from "./is-plain-text";

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const roomOf = (letter: string): number => (WIDE.test(letter) ? 2 : 1);

/** The room a text takes in letters of an alphabet: a Chinese, Japanese or Korean character or an emoji takes two. */
export function countRoom(text: string): number {
  if (isPlainText(text)) return text.length;
  let room = 0;
  for (const { segment } of graphemes.segment(text)) room += roomOf(segment);
  return room;
}

/** The longest beginning of a text that stands in so much room. It measures no further than that, however long the text. */
export function beginningWithin(text: string, room: number): string {
  if (isPlainText(text)) return text.slice(0, Math.max(0, room));
  let used = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += roomOf(segment);
    if (used > room) return text.slice(0, index);
  }
  return text;
}

export const hasRoom = (text: string, room: number): boolean => beginningWithin(text, room).length === text.length;
