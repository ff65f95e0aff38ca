import { countWords } from "../../text/count-words";
import { foldCase } from "../../text/fold-case";

const VAGUE_PHRASES = [
  "tried to be funny",
  "bad judgement",
  "bad judgment",
  "poor judgement",
  "human error",
  "a mistake",
  "went viral",
  "it backfired",
  "bad luck",
  "tone-deaf",
  "misjudged",
];
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  "it",
  "they",
  "was",
  "were",
  "the",
  "a",
  "an",
  "just",
  "simply",
  "and",
]);
const FEWEST_WORDS = 3;

/** A cause that would fit any fail explains none: it names neither the audience nor what had happened that week. */
export function isVagueCause(cause: string): boolean {
  const rest = VAGUE_PHRASES.reduce((left, phrase) => left.replaceAll(phrase, " "), foldCase(cause));
  const own = (rest.match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word));
  return countWords(own.join(" ")) < FEWEST_WORDS;
}
