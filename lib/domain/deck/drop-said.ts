import { type Line, plainLine } from "../slides/line";
import type { Fact, RowItem, Slide } from "../slides/slide";
import { asRead } from "../text/as-read";
import { withoutStop } from "../text/sentence";

/**
 * Main slides without a fact or a reason that an earlier one has said in the same words. A slide keeps what it would be
 * empty without; what leads the next slide in, such as a title or the key message, is meant to come back.
 */
export function dropSaid(slides: readonly Slide[]): Slide[] {
  const said = new Set<string>();
  return slides.map((slide) => {
    if (slide.part !== "main") return slide;
    const shown = withoutSaid(slide, said);
    for (const words of itemsOf(shown).map(wordsOf)) said.add(words);
    return shown;
  });
}

type Item = Fact | RowItem;

function itemsOf(slide: Slide): readonly Item[] {
  switch (slide.layout) {
    case "rows-panel":
      return [...slide.rows, ...slide.panel];
    case "chart-facts":
      return slide.facts;
    case "chart-cards":
      return slide.cards;
    default:
      return [];
  }
}

function withoutSaid(slide: Slide, said: ReadonlySet<string>): Slide {
  const isNew = (item: Item): boolean => !said.has(wordsOf(item));
  const left = itemsOf(slide).filter(isNew);
  if (left.length === 0) return slide;
  switch (slide.layout) {
    case "rows-panel":
      return { ...slide, rows: slide.rows.filter(isNew), panel: slide.panel.filter(isNew) };
    case "chart-facts":
      return { ...slide, facts: slide.facts.filter(isNew) };
    // The title over cards counts them.
    default:
      return slide;
  }
}

/** A figure makes the same words another fact; the number of a place in a list does not. */
const wordsOf = (item: Item): string => {
  const line: Line = "lead" in item ? item.lead : item.text;
  const figure = "lead" in item ? "" : (item.value ?? "");
  return `${figure} ${withoutStop(
    asRead(plainLine(line))
      .replace(/["“”«»]/gu, "")
      .trim(),
  )}`;
};
