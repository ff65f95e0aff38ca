import type { Fact, RowItem } from "@/lib/domain/slides/slide";
import { labelWidth, type TextMeasure } from "../../type/measure-text";
import type { TypeRoleName } from "../../type/type-roles";
import { factNodes, item, messageRoom, numeralRole, ruled, spread, standsOnOneLine, withHeight } from "../arrange";
import { type Box, boxes, space } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { gap, place, type SheetContext, type SheetNode, stack, text } from "../sheet";

export const VALUE_GAP = 12;
const MOST_ROW = 107;
const LEAST_GROUP_GAP = 8;

export const rowsPanelSheet: LayoutSheet<"rows-panel"> = ({ rows, panel, message }, context) => {
  const { placed, height } = messageRoom(message, context);
  const hasPanel = panel.length > 0;
  const area = withHeight(hasPanel ? boxes["rows-panel"].rows : boxes.text.body, height);
  const value = valueColumn(rows, context.measure);
  const listed = spread(
    rows.map((row, index) => rowNode(row, { index, value, width: area.width })),
    area,
    MOST_ROW,
    context,
  );
  const panelBox = withHeight(boxes["rows-panel"].panel, height);
  return [
    place("rows", area, stack(listed, undefined, { role: "L" })),
    ...(hasPanel ? [place("panel", panelBox, panelNode(panel, panelBox, context))] : []),
    ...placed,
  ];
};

const panelNode = (panel: readonly Fact[], box: Box, context: SheetContext): SheetNode =>
  panelIn(panelWords(panel, box, context), panel, box, context);

/** The size of a panel's words: they get smaller together before any of them has to leave. */
export function panelWords(panel: readonly Fact[], box: Box, context: SheetContext): "body" | "dense" {
  const height = measureNode(panelIn("body", panel, box, context), box.width, context.measure);
  return height <= box.height ? "body" : "dense";
}

/** Groups spread over the panel's height. */
function panelIn(role: "body" | "dense", panel: readonly Fact[], box: Box, context: SheetContext): SheetNode {
  const side = role === "body" ? space.panelPadding : DENSE_PADDING;
  const width = box.width - space.panelPadding * 2;
  const groups = panel.map((fact, at) =>
    item(factNodes(fact, width, context, { numeral: "numeral-s", words: role }), {
      padding: { bottom: at < panel.length - 1 ? LEAST_GROUP_GAP : 0 },
    }),
  );
  const padding = { top: side, bottom: side, left: space.panelPadding, right: space.panelPadding };
  const look = { fill: "panel" as const, padding, minHeight: box.height, justify: "between" as const };
  return stack(groups, look, { role: "L" });
}

const DENSE_PADDING = 14;
const WIDE_VALUE = 150;
const NARROW_VALUE = 75;

export type ValueColumn = { width: number; role: TypeRoleName };

/** Ordinals stand in a narrow column, figures in a wide one, all at the size that the widest takes; null without any. */
export function valueColumn(rows: readonly RowItem[], measure: TextMeasure): ValueColumn | null {
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length === 0) return null;
  const widest = values.reduce((a, b) =>
    labelWidth(a, "numeral-l", measure) >= labelWidth(b, "numeral-l", measure) ? a : b,
  );
  const isNarrow = standsOnOneLine(widest, "numeral-l", NARROW_VALUE - VALUE_GAP, measure);
  const width = isNarrow ? NARROW_VALUE : WIDE_VALUE;
  return { width, role: numeralRole(widest, width - VALUE_GAP, "numeral-l", measure) };
}

type RowPlace = { index: number; value: ValueColumn | null; width: number };

function rowNode({ value: figure, lead, text: words, owner, by }: RowItem, place: RowPlace): SheetNode {
  const { index, value, width } = place;
  const who = [owner, by].filter((part) => part !== undefined).join(", ");
  const leadRole: TypeRoleName = words === undefined && who === "" ? "lead" : "lead-strong";
  const body = stack(
    [
      text(leadRole, lead),
      words === undefined ? null : text("body", words),
      who === "" ? null : text("body-quiet", who),
    ],
    undefined,
    { role: "LBody" },
  );
  const look = { ...ruled(index), padding: { top: 8, bottom: 8 } };
  if (value === null) {
    return { kind: "row", gap: 0, align: "center", look, tag: { role: "LI" }, cells: [{ width, node: body }] };
  }
  // Words without a figure stand under those that have one, so that all of them read as one list.
  const numeral = figure === undefined ? gap(0) : text(value.role, figure, { ink: "accent", tag: { role: "Lbl" } });
  return {
    kind: "row",
    gap: VALUE_GAP,
    align: "center",
    look,
    tag: { role: "LI" },
    cells: [
      { width: value.width - VALUE_GAP, node: numeral },
      { width: width - value.width, node: body },
    ],
  };
}
