import { countWords } from "../text/count-words";
import { asSentence } from "../text/sentence";

/** Whole sentences from the first on, for as long as they stay within so many words; what is not known is left out. */
export function withinWords(sentences: readonly (string | null)[], most: number): string {
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (sentence === null || sentence === "") continue;
    const count = countWords(sentence);
    if (words + count > most) continue;
    kept.push(asSentence(sentence));
    words += count;
  }
  return kept.join(" ");
}
