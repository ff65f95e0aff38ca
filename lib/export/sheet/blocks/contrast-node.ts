import type { BlockOf } from "@/lib/domain/slides/block";
import type { Line } from "@/lib/domain/slides/line";
import { LIST_MARK, listMark } from "../../charts/list-mark";
import { roleOf, type TextMeasure } from "../../type/measure-text";
import { columnLook } from "../arrange";
import { space } from "../frame";
import { gap, type RowNode, type SheetNode, stack, text } from "../sheet";
import type { BlockPlace } from "./block-place";
import { growthOf, inRows, perRow, widthOfEach } from "./per-row";

type Column = BlockOf<"contrast">["columns"][number];

const LEAST_COLUMN = 130;
const LEAST_HALF = 120;
/** A longer list runs in two columns where its half of the page holds them. */
const MOST_IN_ONE = 6;
const MARK_GAP = 7;
const BETWEEN = 5;
const APART = 16;

/** Lists beside each other under a rule each, every point with its mark. */
export function contrastNode(block: BlockOf<"contrast">, { area, context: { measure } }: BlockPlace): SheetNode {
  const beside = listsBeside(block, area.width, measure);
  const width = widthOfEach(beside, area.width);
  const rows = inRows(block.columns, beside).map(
    (row): SheetNode => ({
      kind: "row",
      gap: space.gutter,
      cells: row.map((column) => ({ width, node: listNode(column, width, measure) })),
    }),
  );
  return stack(rows.flatMap((row, at) => (at === 0 ? [row] : [gap(APART), row])));
}

export const listsBeside = ({ columns }: BlockOf<"contrast">, width: number, measure: TextMeasure): number =>
  perRow(columns.length, width, { least: LEAST_COLUMN * growthOf(measure), most: 3 });

/** In how many columns the points of a list run, which has so much width. */
export const isHalved = ({ items }: Column, width: number, measure: TextMeasure): boolean =>
  items.length > MOST_IN_ONE && widthOfEach(2, width) >= LEAST_HALF * growthOf(measure);

function listNode(column: Column, width: number, measure: TextMeasure): SheetNode {
  const { head, items } = column;
  return stack([text("label", head), gap(6), points(column, items, width, measure)], columnLook, { role: "Div" });
}

function points(column: Column, items: readonly Line[], width: number, measure: TextMeasure): SheetNode {
  if (!isHalved(column, width, measure)) {
    return stack(pointRows(column, items, width, measure), undefined, { role: "L" });
  }
  const half = Math.ceil(items.length / 2);
  const each = widthOfEach(2, width);
  const cells = [items.slice(0, half), items.slice(half)].map((part) => ({
    width: each,
    node: stack(pointRows(column, part, each, measure)),
  }));
  return stack([{ kind: "row", gap: space.gutter, cells }], undefined, { role: "L" });
}

function pointRows({ mark }: Column, items: readonly Line[], width: number, measure: TextMeasure): RowNode[] {
  const zoom = growthOf(measure);
  const drawing = listMark(mark, zoom);
  const { leading } = roleOf(measure, "body");
  const sign = stack([{ kind: "drawing", drawing, alt: null, shows: mark }], {
    padding: { top: (leading - drawing.height) / 2 },
  });
  const beside = (LIST_MARK + MARK_GAP) * zoom;
  return items.map((line, at) => ({
    kind: "row",
    gap: 0,
    tag: { role: "LI" },
    look: { padding: { bottom: at < items.length - 1 ? BETWEEN : 0 } },
    cells: [
      { width: beside, node: sign },
      { width: Math.max(1, width - beside), node: text("body", line, { tag: { role: "LBody" } }) },
    ],
  }));
}
