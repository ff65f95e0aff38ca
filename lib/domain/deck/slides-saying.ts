import type { GivenWords } from "../provenance/given-words";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { asRead } from "../text/as-read";

/** So many letters tell one text from another, also where a slide has room for its beginning only. */
const TELLING_CHARACTERS = 40;

/** The titles of the slides that print these words, in the order of the deck; dates and numbers are not looked for. */
export function slidesSaying(words: GivenWords, slides: readonly Slide[]): string[] {
  const texts = textsIn(words.value).map(asRead);
  if (words.question.kind === "date") return [];
  return slides
    .filter((slide) => {
      const lines = slideTexts(slide).map(asRead);
      return texts.some((text) => lines.some((line) => says(line, text)));
    })
    .map(({ title }) => title);
}

/** A short text is said only as a piece of its own: "No new money" does not say "No". */
function says(line: string, text: string): boolean {
  if (text.length >= TELLING_CHARACTERS) return line.includes(text.slice(0, TELLING_CHARACTERS));
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    if (!ENDS_IN_WORD.test(line.slice(0, at)) && ENDS_PIECE.test(line.slice(at + text.length))) return true;
  }
  return false;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const ENDS_PIECE = /^(?:$|[.;:!?)”"\n*]| \()/;

/** A list that is given whole stands where its first texts stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === "object" && first !== null && "what" in first ? [String(first.what)] : [];
}
