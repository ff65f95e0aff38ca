import { everydayWords, smallWords } from "./everyday-words";
import { endsInAbbreviation, splitSentences, withoutEnd } from "./split-sentences";

/** Names in a row as a sentence lists them: "Facebook, Nextdoor and the staff network". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FIRST_WORD = /^[\p{L}’'-]+/u;
/** A capital inside the sentence, but for "I", days and abbreviations such as IT: the words may be a name or a title. */
const DAYS = "I|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December";
const LATER_CAPITAL = new RegExp(`(?<=[\\s“‘"'(/-])(?!(?:${DAYS})(?!\\p{L}))\\p{Lu}(?!\\p{Lu})`, "u");
const NEXT_CAPITAL = /^\s(?!I(?!\p{L}))\p{Lu}(?!\p{Lu})/u;
const NUMBERED = /^\s\p{N}/u;

/**
 * The first letter small, so that an answer can stand inside a sentence, where it is certain that it begins no name:
 * "Chief executive" does, "Chief Executive", "Acceptable Use Policy", "Wards 4 to 6" and "Reading" stay as typed.
 */
export function uncapitalise(text: string): string {
  const [sentence = ""] = splitSentences(text);
  const word = FIRST_WORD.exec(sentence)?.[0] ?? "";
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const rest = sentence.slice(word.length);
  if (smallWords.has(small)) return NEXT_CAPITAL.test(rest) ? text : small + text.slice(word.length);
  const isName = LATER_CAPITAL.test(rest) || NUMBERED.test(rest);
  return everydayWords.has(small.replace("’", "'")) && !isName ? small + text.slice(word.length) : text;
}

/** The text with its full stop, unless it already ends a sentence. */
export const asSentence = (text: string): string => (/[.!?…:]["”’]?$/u.test(text) ? text : `${text}.`);

/** The text without the full stop that ends it, as titles and cells stand; "p.a." and the like keep theirs. */
export function withoutStop(text: string): string {
  const words = text.trim();
  return endsInAbbreviation(words) ? words : words.replace(/(?<!\.)\.$/u, "");
}

/** What stands before the first semicolon or the end of the first sentence: the claim without its further proof. */
export function firstClause(text: string): string {
  const [sentence = text] = splitSentences(text);
  return withoutEnd(sentence.split("; ")[0] ?? sentence);
}
