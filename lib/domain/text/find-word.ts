import { foldCase } from "./fold-case";
import { makeOnce } from "./make-once";

/** The first of these words or phrases a text holds as a whole word, in whatever case; null where it holds none. */
export function findWord(text: string | null, words: readonly string[]): string | null {
  if (text === null) return null;
  const padded = ` ${spaced(text)} `;
  return words.find((word) => padded.includes(` ${spacedOnce(word)} `)) ?? null;
}

// Everything but letters and digits parts words, so that "buy-in" is found before a full stop as well.
const spaced = (text: string): string => (foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** The words that are looked for are few and the same for every text. */
const spacedOnce = makeOnce(spaced);
