import { findOwn } from "./find-own";
import { capitalise, uncapitalise } from "./sentence";
import { withArticle } from "./with-article";

/**
 * `{name}` takes the word of that name, with the article it asks for; `{Name}` takes it with a capital, which is for our
 * own words alone. A word nobody gave stays out.
 */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/(?:\b([Aa]) )?\{(\w+)\}/gu, (_, article: string | undefined, name: string) => {
    const word = findOwn(words, name) ?? capitalise(findOwn(words, uncapitalise(name)) ?? "");
    if (article === undefined) return word;
    return article === "A" ? capitalise(withArticle(word)) : withArticle(word);
  });
}
