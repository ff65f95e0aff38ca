import { beforeAnything, beforeLetter, beforeName, beforeNumber, keepingStop } from "./abbreviations";

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

const lastWord = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})\\.$`, flags);
const ENDS_IN_ANY = lastWord(beforeAnything, "iu");
const ENDS_IN_TITLE = lastWord(beforeName, "u");
const ENDS_BEFORE_NUMBER = lastWord(beforeNumber, "iu");
/** The J of "J. Smith" or "Mary J. Smith"; the B of "option B." ends a sentence. */
const ENDS_IN_INITIAL = new RegExp(
  `(?:^|[.\\n]|(?<!\\p{L})(?!(?:${beforeLetter.join("|")})\\s)\\p{Lu}[\\p{L}'’-]*)\\s*(?<![\\p{L}\\p{N}])\\p{Lu}\\.$`,
  "u",
);
const IS_LIST_MARK = /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$/iu;
const KEEPS_STOP = new RegExp(`${lastWord(keepingStop, "iu").source}|(?<!\\p{L})(?:\\p{L}{1,2}\\.){2,}$`, "iu");

/**
 * The sentences of a text, each with the white space after it, so that they join to the text again. A line end parts
 * sentences too. Rests on Unicode's rules (UAX 29), which know no abbreviations, and on our list of those.
 */
export function splitSentences(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of sentences.segment(text)) {
    const last = parts.at(-1);
    if (last !== undefined && isOpen(last, segment)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** No abbreviation or mark of a list is longer, and all of a long text is not looked at again and again. */
const LONGEST_ENDING = 24;

/** Whether the sentence goes on: its last stop ends an abbreviation or what somebody says in it. */
function isOpen(before: string, next: string): boolean {
  const ending = before.slice(-LONGEST_ENDING);
  const end = ending.trimEnd();
  if (ending.includes("\n", end.length)) return false;
  if (ENDS_IN_ANY.test(end) || ENDS_IN_INITIAL.test(end)) return true;
  if (/["”’»)]$/u.test(end) && /^\p{Ll}/u.test(next)) return true;
  if (IS_LIST_MARK.test(end.slice(end.lastIndexOf("\n") + 1))) return true;
  return /^\p{N}/u.test(next) ? ENDS_BEFORE_NUMBER.test(end) : ENDS_IN_TITLE.test(end);
}

/** Whether a text ends in a word that has a stop of its own: p.a., etc., Ltd. */
export const endsInAbbreviation = (text: string): boolean =>
  text.endsWith(".") && KEEPS_STOP.test(text.slice(-LONGEST_ENDING));

/** A sentence without the mark that ends it; marks inside quotation marks stay with what is quoted. */
export function withoutEnd(sentence: string): string {
  const words = sentence.trimEnd();
  return endsInAbbreviation(words) ? words : words.replace(/[.!?。！？؟]+$/u, "");
}
