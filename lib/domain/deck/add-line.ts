import type { Block } from "../slides/block";
import { type Line, plainLine } from "../slides/line";
import type { Fact, Slide } from "../slides/slide";

const IN_FULL = "In full";

/** The slide with a sentence more, at the place its layout has for one. */
export function addLine(slide: Slide, text: string): Slide {
  const fact: Fact = { label: IN_FULL, text };
  switch (slide.layout) {
    case "cover":
    case "chart-facts":
      return { ...slide, facts: [fact, ...slide.facts] };
    case "rows-panel":
      return { ...slide, panel: [fact, ...slide.panel] };
    case "chart-cards":
      return { ...slide, cards: [fact, ...slide.cards] };
    case "table":
    case "table-map":
      return { ...slide, note: joinLines(text, slide.note) };
    case "columns":
    case "steps":
      return { ...slide, message: joinLines(text, slide.message) };
    case "plan":
      return { ...slide, inScope: [text, ...slide.inScope] };
    case "message":
      return {
        ...slide,
        parts: [...slide.parts, { need: "should", place: "foot", block: { kind: "paragraph", text } }],
      };
    case "text": {
      const line: Block = { kind: "paragraph", text };
      return slide.wide ? { ...slide, wide: [line, ...slide.wide] } : { ...slide, body: [line, ...slide.body] };
    }
  }
}

const joinLines = (first: string, second: Line | undefined): string =>
  second === undefined ? first : `${first} ${plainLine(second)}`;
