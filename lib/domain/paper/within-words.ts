import type { Block } from "../slides/block";
import { slideTexts } from "../slides/slide-texts";
import { countWords } from "../text/count-words";
import { asSentence } from "../text/sentence";

/** Whole sentences from the first on, for as long as they stay within so many words; what is not known is left out. */
export const withinWords = (sentences: readonly (string | null)[], most: number): string =>
  firstWithin(
    sentences.flatMap((sentence) => sentence ?? []).filter((sentence) => sentence !== ""),
    countWords,
    most,
  )
    .map(asSentence)
    .join(" ");

/** The same of blocks that belong together, none of which is parted from its own. */
export const blocksWithinWords = (groups: readonly (readonly Block[])[], most: number): Block[] =>
  firstWithin(groups, wordsIn, most).flat();

const wordsIn = (body: readonly Block[]): number =>
  slideTexts({ id: "", part: "main", kicker: "", title: "", layout: "text", body: [...body] }).reduce(
    (sum, text) => sum + countWords(text),
    0,
  );

/** Each from the first on that still has room beside those before it. */
function firstWithin<T>(all: readonly T[], count: (one: T) => number, most: number): T[] {
  let room = most;
  return all.filter((one) => {
    const words = count(one);
    if (words > room) return false;
    room -= words;
    return true;
  });
}
