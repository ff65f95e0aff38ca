import { endsInAbbreviation, splitSentences, withoutEnd } from "./split-sentences";

/** Names in a row as a sentence lists them: "Facebook, Nextdoor and the staff network". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first letter small, so that an answer can stand inside a sentence; IT, CEO and the like keep theirs. */
export function uncapitalise(text: string): string {
  const startsWithAcronym = /^\p{Lu}[\p{Lu}\p{N}]/u.test(text);
  return startsWithAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1);
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
