import { countCharacters } from "./count-characters";
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

/** How many of the first characters stand in so much room. */
export function charactersWithin(text: string, room: number): number {
  if (countRoom(text) <= room) return countCharacters(text);
  let [count, used] = [0, 0];
  for (const { segment } of graphemes.segment(text)) {
    used += roomOf(segment);
    if (used > room) break;
    count += 1;
  }
  return count;
}
