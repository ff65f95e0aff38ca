import { endsInAbbreviation } from "./split-sentences";

/** Names in a row as a sentence lists them: "Facebook, Nextdoor and the staff network". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** One of our own words at the start of a sentence; what somebody typed keeps its letters. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One of our own labels inside a sentence: "Mitigate" as "mitigate", "IT security" as it is. Never for typed words. */
export const uncapitalise = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** The text with its full stop, unless it already ends a sentence. */
export const asSentence = (text: string): string => (/[.!?…:]["”’]?$/u.test(text) ? text : `${text}.`);

/** The text without the full stop that ends it, as titles and cells stand; "p.a." and the like keep theirs. */
export function withoutStop(text: string): string {
  const words = text.trim();
  return endsInAbbreviation(words) ? words : words.replace(/(?<!\.)\.$/u, "");
}
