import type { SlideOf } from "@/lib/domain/deck/slide";
import { boxes, space } from "../../theme";
import { columnLook, columns, item, messageRoom, numeralRole, withHeight } from "../arrange";
import type { LayoutSheet } from "../layout-sheet";
import { gap, hairline, place, type SheetContext, type SheetNode, stack, text } from "../sheet";

type Column = SlideOf<"columns">["columns"][number];

export const columnsSheet: LayoutSheet<"columns"> = ({ columns: all, message }, context) => {
  const { placed, height } = messageRoom(message, context);
  const area = withHeight(boxes.columns.columns, height);
  const width = area.width / Math.max(2, all.length) - space.gutter;
  return [
    place(
      "columns",
      area,
      columns(
        all.map((column) => columnNode(column, { width, role: columnRole(all) }, context)),
        area.width,
      ),
    ),
    ...placed,
  ];
};

/** Two columns have room for larger words than three. */
export const columnRole = (all: readonly Column[]): "lead" | "body" => (all.length < 3 ? "lead" : "body");

type Setting = { width: number; role: "lead" | "body" };

function columnNode(
  { head, value, body, caveat }: Column,
  { width, role }: Setting,
  { measure }: SheetContext,
): SheetNode {
  const caveatNode =
    caveat === undefined ? null : stack([text("dense-quiet", caveat)], { top: hairline, padding: { top: 8 } });
  return item(
    [
      text(`${role}-strong`, head),
      gap(6),
      value === undefined ? null : text(numeralRole(value, width, "numeral-l", measure), value),
      value === undefined ? null : gap(4),
      ...body.flatMap((line) => [text(role, line), gap(6)]),
      caveatNode === null ? null : gap(4),
      caveatNode,
    ],
    columnLook,
  );
}
