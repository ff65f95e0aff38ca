import { isPlainText } from "./is-plain-text";

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The room a text takes in letters of an alphabet: a Chinese, Japanese or Korean character or an emoji takes two. */
export function countRoom(text: string): number {
  if (isPlainText(text)) return text.length;
  let room = 0;
  for (const { segment } of graphemes.segment(text)) room += WIDE.test(segment) ? 2 : 1;
  return room;
}
