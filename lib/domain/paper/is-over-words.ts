import { countRoom } from "../text/count-room";
import { countWords } from "../text/count-words";

/** Letters a word comes to with the space after it, in long words; a script without spaces has few words. */
const LETTERS_A_WORD = 6.5;

/** Whether texts take more than so many words, or the room of so many long ones. */
export function isOverWords(texts: readonly string[], most: number): boolean {
  const sumOf = (count: (text: string) => number): number => texts.reduce((sum, text) => sum + count(text), 0);
  return sumOf(countWords) > most || sumOf(countRoom) > most * LETTERS_A_WORD;
}
