import type { SlideOf } from "@/lib/domain/slides/slide";
import type { TextMeasure } from "../../type/measure-text";
import type { TypeRoleName } from "../../type/type-roles";
import { columnLook, columns, evenNumeral, item, messageRoom, widthsBeside, withHeight } from "../arrange";
import { boxes } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { gap, hairline, place, type SheetNode, stack, text } from "../sheet";

type Column = SlideOf<"columns">["columns"][number];

export const columnsSheet: LayoutSheet<"columns"> = ({ columns: all, message }, context) => {
  const { placed, height } = messageRoom(message, context);
  const area = withHeight(boxes.columns.columns, height);
  const { widths, ...setting } = columnSetting(all, context.measure);
  const heads = all.map(({ head }, at) =>
    measureNode(text(`${setting.role}-strong`, head), widths[at] ?? 0, context.measure),
  );
  const tallest = Math.max(0, ...heads);
  const nodes = all.map((column, at) => columnNode(column, setting, tallest - (heads[at] ?? 0)));
  return [place("columns", area, columns(nodes, area.width, widths)), ...placed];
};

type Setting = { numeral: TypeRoleName; role: "lead" | "body" };

/** One size of figures for all columns; two columns have room for larger words than three. */
export function columnSetting(all: readonly Column[], measure: TextMeasure): Setting & { widths: number[] } {
  const values = all.map(({ value }) => value);
  const widths = widthsBeside(values, boxes.columns.columns.width, measure);
  const figures = values.map((value, at) => ({ value, width: widths[at] ?? 0 }));
  return { widths, numeral: evenNumeral(figures, measure), role: all.length < 3 ? "lead" : "body" };
}

/** What stands under the heads begins at one height, however many lines each of them takes. */
function columnNode({ head, value, body, caveat }: Column, { numeral, role }: Setting, below: number): SheetNode {
  const caveatNode =
    caveat === undefined ? null : stack([text("dense-quiet", caveat)], { top: hairline, padding: { top: 8 } });
  return item(
    [
      text(`${role}-strong`, head),
      gap(6 + below),
      value === undefined ? null : text(numeral, value),
      value === undefined ? null : gap(4),
      ...body.flatMap((line) => [text(role, line), gap(6)]),
      caveatNode === null ? null : gap(4),
      caveatNode,
    ],
    columnLook,
  );
}
