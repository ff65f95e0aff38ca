import type { Block } from "./block";
import type { Slide } from "./slide";

/** The blocks of a slide, whatever its layout, in reading order. */
export function slideBlocks(slide: Slide): readonly Block[] {
  switch (slide.layout) {
    case "cover":
      return slide.ruler;
    case "chart-facts":
    case "chart-cards":
      return slide.chart === null ? [] : [slide.chart];
    case "table":
      return [slide.table];
    case "table-map":
      return [slide.table, slide.map];
    case "plan":
      return [slide.time, slide.measures];
    case "steps":
      return [slide.steps];
    case "text":
      return [slide, ...(slide.sections ?? [])].flatMap(({ wide = [], body }) => [...wide, ...body]);
    case "message":
      return slide.parts.map(({ block }) => block);
    case "rows-panel":
    case "columns":
      return [];
  }
}
