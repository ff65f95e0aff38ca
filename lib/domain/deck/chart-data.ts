import type { BuildContext } from "../sections/build-context";
import { type Block, type GraphicBlock, isGraphic } from "../slides/block";
import { blockAsTable } from "../slides/block-as-table";
import { describeBlock, IN_THE_TABLE } from "../slides/describe-block";
import type { Slide } from "../slides/slide";
import { slideBlocks } from "../slides/slide-blocks";
import { plainTitle } from "../slides/slide-title";

/** The slides and, last, the numbers and dates of whatever is drawn on them, as tables; the cover draws the pilot’s weeks again. */
export function addChartData(slides: readonly Slide[], context: BuildContext): Slide[] {
  const tables = slides
    .filter(({ layout }) => layout !== "cover")
    .flatMap(slideBlocks)
    .filter(isGraphic)
    .filter((block) => !isTold(block, context.locale))
    .flatMap((block): Block[] => {
      const table = blockAsTable(block, context.locale);
      return table === null ? [] : [{ kind: "table", ...table, rowHead: true }];
    });
  const different = [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
  if (different.length === 0) return [...slides];
  const title = plainTitle("data", context);
  return [
    ...slides,
    { id: "data", part: "appendix", kicker: "Appendix: data", title, layout: "text", body: different },
  ];
}

/** Drawn with all their numbers in words beside them. */
const TOLD_BESIDE: readonly GraphicBlock["kind"][] = ["gauges", "coverage"];

/** Every number stands on the drawing itself, and all of them in its description, unless that had no room for them. */
const isTold = (block: GraphicBlock, locale: string): boolean =>
  TOLD_BESIDE.includes(block.kind) || !describeBlock(block, locale).endsWith(IN_THE_TABLE);
