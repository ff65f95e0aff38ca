import type { GivenWords } from "../provenance/given-words";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { asRead } from "../text/as-read";

/** So many letters tell one text from another, also where a slide has room for its beginning only. */
const TELLING_CHARACTERS = 40;

/** The titles of the slides that print these words, in the order of the deck; dates and numbers are not looked for. */
export function slidesSaying(words: GivenWords, slides: readonly Slide[]): string[] {
  const starts = textsIn(words.value).map((text) => asRead(text).slice(0, TELLING_CHARACTERS));
  if (words.question.kind === "date") return [];
  return slides
    .filter((slide) => {
      const said = slideTexts(slide).map(asRead).join("\n");
      return starts.some((start) => said.includes(start));
    })
    .map(({ title }) => title);
}

/** A list that is given whole stands where its first texts stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === "object" && first !== null && "what" in first ? [String(first.what)] : [];
}
