import type { Slide, SlideLayout } from "@/lib/domain/slides/slide";
import type { LayoutSheet } from "./layout-sheet";
import { chartCardsSheet } from "./layouts/chart-cards-sheet";
import { chartFactsSheet } from "./layouts/chart-facts-sheet";
import { columnsSheet } from "./layouts/columns-sheet";
import { messageSheet } from "./layouts/message-sheet";
import { planSheet } from "./layouts/plan-sheet";
import { rowsPanelSheet } from "./layouts/rows-panel-sheet";
import { stepsSheet } from "./layouts/steps-sheet";
import { tableMapSheet } from "./layouts/table-map-sheet";
import { tableSheet } from "./layouts/table-sheet";
import { textSheet } from "./layouts/text-sheet";
import type { PlacedBox, SheetContext } from "./sheet";

const layouts = {
  // The whole page of a cover is laid out at once.
  cover: () => [],
  "rows-panel": rowsPanelSheet,
  "chart-facts": chartFactsSheet,
  table: tableSheet,
  "table-map": tableMapSheet,
  "chart-cards": chartCardsSheet,
  columns: columnsSheet,
  plan: planSheet,
  steps: stepsSheet,
  message: messageSheet,
  text: textSheet,
} satisfies { [L in SlideLayout]: LayoutSheet<L> };

/** The boxes of a slide's own content, without its frame. */
export function layoutBoxes(slide: Slide, context: SheetContext): PlacedBox[] {
  // The table pairs each layout with a builder of exactly that layout, which TypeScript cannot follow through a union.
  const build = layouts[slide.layout] as (slide: Slide, context: SheetContext) => PlacedBox[];
  return build(slide, context);
}
