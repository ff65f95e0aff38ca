import { loadLibrary } from "@/lib/content/load-library";
import { type TitleKey, titleKeys } from "@/lib/domain/library/title-keys";
import type { Slide } from "@/lib/domain/slides/slide";
import { titleWords } from "@/lib/domain/slides/title-words";

/** A claim that a slide prints, with the words that stand in it: counts, verbs and what somebody typed. */
export type PrintedClaim = { key: TitleKey; said: Readonly<Record<string, string>> };

const { titles, lexicon } = loadLibrary();
const { reaches } = lexicon;

/** Words that titles take from the lexicon, as each reach has them. */
const ownWords = new Map(
  Object.keys(titleWords(reaches.public)).map((name) => {
    const words = Object.values(reaches).map(
      (reach) => Object.entries(titleWords(reach)).find(([key]) => key === name)?.[1],
    );
    return [name, `(?:${words.join("|")})`];
  }),
);

/** The title with a place for each word, the longest of our own words first, so that the most telling claim is found. */
const patterns = titleKeys
  .map((key) => ({ key, pattern: patternOf(titles[key]), own: titles[key].replace(/\{\w+\}/gu, "").length }))
  .sort((a, b) => b.own - a.own);

function patternOf(template: string): RegExp {
  const source = template
    .replace(/[.*+?^$()|[\]\\]/gu, "\\$&")
    .replace(/\b([Aa]) \{(\w+)\}/gu, "$1n? (?<$2>.+?)")
    .replace(
      /(?<!<)\{(\w+)\}/gu,
      (_, name: string) => (name === "what" ? null : ownWords.get(name)) ?? `(?<${name}>.+?)`,
    );
  return new RegExp(`^${source}$`, "u");
}

export const slideKey = (id: string): string => id.split(".")[0] ?? id;

/** The claims that a slide of that id may make. */
export const keysOf = ({ id }: Slide): TitleKey[] =>
  id.endsWith(".full")
    ? titleKeys.filter((key) => slideKey(key) === "continued")
    : titleKeys.filter((key) => slideKey(key) === slideKey(id) || (slideKey(id) === "guidance" && key === "guidance"));

/** What the title of a slide claims; null where it is in nobody's words but the author's. */
export function printedClaim(slide: Slide): PrintedClaim | null {
  const keys = keysOf(slide);
  for (const { key, pattern } of patterns) {
    if (!keys.includes(key)) continue;
    // Pages of one title are counted, as bookmarks need them apart.
    const found = pattern.exec(slide.title.replace(/ \(\d\)$/u, ""));
    if (found !== null) return { key, said: { ...found.groups } };
  }
  return null;
}
