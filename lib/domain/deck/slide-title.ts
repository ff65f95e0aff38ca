import type { BuildContext } from "../build-context";
import type { TitleKey } from "../library/title-keys";
import { countCharacters } from "../text/count-characters";
import { findOwn } from "../text/find-own";
import { capitalise } from "../text/sentence";
import { withArticle } from "../text/with-article";

export const MIN_TITLE_CHARACTERS = 40;
export const MAX_TITLE_CHARACTERS = 90;

type Candidate = { key: TitleKey; words?: Readonly<Record<string, string>> };
type Title = { context: BuildContext; headline?: string | null; candidates: readonly [Candidate, ...Candidate[]] };

/** The user's own headline, else the first template that makes a claim of good length, else the shortest of them. */
export function slideTitle({ context, headline, candidates }: Title): string {
  if (headline) return headline;
  const titles = candidates.map(({ key, words }) => fillTemplate(context.library.titles[key], words ?? {}));
  const length = countCharacters;
  return (
    titles.find((title) => length(title) >= MIN_TITLE_CHARACTERS && length(title) <= MAX_TITLE_CHARACTERS) ??
    titles.reduce((best, title) => (length(title) < length(best) ? title : best))
  );
}

/** `{name}` takes the word of that name, with the article it asks for; a word nobody gave stays out. */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/(?:\b([Aa]) )?\{(\w+)\}/gu, (_, article: string | undefined, name: string) => {
    const word = findOwn(words, name) ?? "";
    if (article === undefined) return word;
    return article === "A" ? capitalise(withArticle(word)) : withArticle(word);
  });
}
