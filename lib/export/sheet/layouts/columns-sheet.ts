import type { SlideOf } from "@/lib/domain/deck/slide";
import { boxes, type TypeRoleName } from "../../theme";
import { columnLook, columns, evenNumeral, item, messageRoom, widthsBeside, withHeight } from "../arrange";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { gap, hairline, place, type SheetNode, stack, text } from "../sheet";

type Column = SlideOf<"columns">["columns"][number];

export const columnsSheet: LayoutSheet<"columns"> = ({ columns: all, message }, context) => {
  const { placed, height } = messageRoom(message, context);
  const area = withHeight(boxes.columns.columns, height);
  const { measure } = context;
  const values = all.map(({ value }) => value);
  const widths = widthsBeside(values, area.width, measure);
  const numeral = evenNumeral(
    values.map((value, at) => ({ value, width: widths[at] ?? 0 })),
    measure,
  );
  const role = columnRole(all);
  const heads = all.map(({ head }, at) => measureNode(text(`${role}-strong`, head), widths[at] ?? 0, measure));
  const nodes = all.map((column) => columnNode(column, { numeral, role, headHeight: Math.max(0, ...heads) }));
  return [place("columns", area, columns(nodes, area.width, widths)), ...placed];
};

/** Two columns have room for larger words than three. */
export const columnRole = (all: readonly Column[]): "lead" | "body" => (all.length < 3 ? "lead" : "body");

type ColumnSetting = { numeral: TypeRoleName; role: "lead" | "body"; headHeight: number };

/** What stands under the heads begins at one height, however many lines each of them takes. */
function columnNode({ head, value, body, caveat }: Column, { numeral, role, headHeight }: ColumnSetting): SheetNode {
  const caveatNode =
    caveat === undefined ? null : stack([text("dense-quiet", caveat)], { top: hairline, padding: { top: 8 } });
  return item(
    [
      stack([text(`${role}-strong`, head)], { minHeight: headHeight }),
      gap(6),
      value === undefined ? null : text(numeral, value),
      value === undefined ? null : gap(4),
      ...body.flatMap((line) => [text(role, line), gap(6)]),
      caveatNode === null ? null : gap(4),
      caveatNode,
    ],
    columnLook,
  );
}
