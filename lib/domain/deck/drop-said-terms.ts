import type { SlideId } from "../ids/slide-ids";
import type { Block } from "../slides/block";
import { plainLine, runsOf } from "../slides/line";
import type { Slide, SlideOf } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { asRead } from "../text/as-read";
import { sureToStay } from "./sure-to-stay";

const TERMS: SlideId = "pilot-terms";

/** The terms of the pilot without those that stand whole, and are sure to stay, on another slide; they are looked up there. */
export function dropSaidTerms(slides: readonly Slide[]): Slide[] {
  const terms = slides.find(isTerms);
  if (terms === undefined) return [...slides];
  const said = slides
    .filter((slide) => slide !== terms)
    .map((slide) => slideTexts(sureToStay(slide)).map(asRead).join("\n"));
  const isNew = (block: Block): boolean => !said.some((words) => words.includes(asRead(termOf(block))));
  const body = terms.body.filter(isNew);
  if (body.length === 0 && (terms.wide ?? []).length === 0) return slides.filter((slide) => slide !== terms);
  return slides.map((slide) => (slide === terms ? { ...terms, body } : slide));
}

const isTerms = (slide: Slide): slide is SlideOf<"text"> => slide.id === TERMS && slide.layout === "text";

/** What stands behind the name of a term. */
const termOf = (block: Block): string =>
  block.kind === "paragraph" ? plainLine(runsOf(block.text).filter(({ strong }) => strong !== true)).trim() : "";
