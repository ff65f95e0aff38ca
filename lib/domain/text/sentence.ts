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

/** The text without the full stop that ends it, as titles and cells stand. */
export const withoutStop = (text: string): string => text.trim().replace(/(?<!\.)\.$/u, "");

/** What stands before the first semicolon or full stop: the claim without its further proof. */
export function firstClause(text: string): string {
  const clause = text.split(/;\s|[.!?]\s/u)[0] ?? text;
  return withoutStop(clause);
}
