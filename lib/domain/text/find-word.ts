import { foldCase } from "./fold-case";

type Find = (text: string | null) => string | null;

/** The first of these words or phrases a text holds as a whole word, in whatever case; null where it holds none. */
export const findWord = (text: string | null, words: readonly string[]): string | null => wordFinder(words)(text);

/** The same for many texts: the words are made ready once. */
export function wordFinder(words: readonly string[]): Find {
  const ready = words.map((word) => ({ word, padded: ` ${spaced(word)} ` }));
  return (text) => {
    if (text === null) return null;
    const padded = ` ${spaced(text)} `;
    return ready.find((each) => padded.includes(each.padded))?.word ?? null;
  };
}

// Everything but letters and digits parts words, so that "buy-in" is found before a full stop as well.
const spaced = (text: string): string => (foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
