import type { BuildContext } from "../build-context";
import { type Block, type GraphicBlock, graphicKinds } from "./block";
import { blockAsTable } from "./block-as-table";
import type { Slide } from "./slide";
import { slideBlocks } from "./slide-blocks";
import { slideTitle } from "./slide-title";

/** The slides and, last, the numbers and dates of whatever is drawn on them, as tables. */
export function addChartData(slides: readonly Slide[], context: BuildContext): Slide[] {
  const tables = slides
    .flatMap(slideBlocks)
    .filter(isGraphic)
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

const isGraphic = (block: Block): block is GraphicBlock => (graphicKinds as readonly string[]).includes(block.kind);
