import { foldCase } from "./fold-case";

/** Lists that were made ready once, each for as long as somebody holds it. */
const ready = new WeakMap<readonly string[], readonly Ready[]>();

type Ready = { word: string; padded: string };

/** The first of these words or phrases a text holds as a whole word, in whatever case; null where it holds none. */
export function findWord(text: string | null, words: readonly string[]): string | null {
  if (text === null) return null;
  const padded = pad(text);
  return makeReady(words).find((each) => padded.includes(each.padded))?.word ?? null;
}

/** Folding the case of a list takes far longer than looking for it, and one list is looked for in many texts. */
function makeReady(words: readonly string[]): readonly Ready[] {
  const known = ready.get(words);
  if (known !== undefined) return known;
  const fresh = words.map((word) => ({ word, padded: pad(word) }));
  ready.set(words, fresh);
  return fresh;
}

// Everything but letters and digits parts words, so that "buy-in" is found before a full stop as well.
const pad = (text: string): string => ` ${(foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
