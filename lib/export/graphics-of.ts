import { type Block, type GraphicBlock, graphicKinds } from "@/lib/domain/deck/block";
import type { Slide } from "@/lib/domain/deck/slide";

const isGraphic = (block: Block): block is GraphicBlock => (graphicKinds as readonly string[]).includes(block.kind);

/** Every block of a slide in reading order, wherever its layout keeps it. */
export function blocksOf(slide: Slide): Block[] {
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
      return slide.body;
    case "rows-panel":
    case "columns":
      return [];
  }
}

export const graphicsOf = (slide: Slide): GraphicBlock[] => blocksOf(slide).filter(isGraphic);
