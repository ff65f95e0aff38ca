import type { BuildContext } from "../build-context";
import { type Block, type GraphicBlock, graphicKinds } from "./block";
import { blockAsTable } from "./block-as-table";
import type { Slide } from "./slide";
import { slideBlocks } from "./slide-blocks";
import { slideTitle } from "./slide-title";

/** The slides and, last, the numbers and dates of whatever is drawn on them, as tables; the cover draws the pilot’s weeks again. */
export function addChartData(slides: readonly Slide[], context: BuildContext): Slide[] {
  const tables = slides
    .filter(({ layout }) => layout !== "cover")
    .flatMap(slideBlocks)
    .filter(isGraphic)
    .filter(({ kind }) => !TOLD_BESIDE.includes(kind))
    .flatMap((block): Block[] => {
      const table = blockAsTable(block, context.locale);
      return table === null ? [] : [{ kind: "table", ...table, rowHead: true }];
    });
  const different = [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
  if (different.length === 0) return [...slides];
  const title = slideTitle({ context, candidates: [{ key: "data" }] });
  return [
    ...slides,
    { id: "data", part: "appendix", kicker: "Appendix: data", title, layout: "text", body: different },
  ];
}

/** Drawn with every number in words beside them, in a table of the same name or on the bar itself. */
const TOLD_BESIDE: readonly GraphicBlock["kind"][] = ["gauges", "coverage"];

const isGraphic = (block: Block): block is GraphicBlock => (graphicKinds as readonly string[]).includes(block.kind);
