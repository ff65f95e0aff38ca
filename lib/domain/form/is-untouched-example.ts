import type { StoredValue } from "../draft/draft";
import { countWords } from "../text/count-words";
import type { AnyQuestion } from "./question";

/** Shorter examples, such as “Facebook” or “Head of service”, are true answers of many; only longer ones give themselves away. */
const TELLING_WORDS = 5;

/** True while an answer still is the example under its question, to the letter, and long enough not to be so by chance. */
export function isUntouchedExample(question: AnyQuestion, stored: StoredValue): boolean {
  const example = question.help?.example;
  return example !== undefined && stored === example && countWords(example) >= TELLING_WORDS;
}
