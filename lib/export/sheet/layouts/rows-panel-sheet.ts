import type { RowItem } from "@/lib/domain/deck/slide";
import { labelWidth, type TextMeasure } from "../../fit/measure-text";
import { boxes, space, type TypeRoleName } from "../../theme";
import { factNodes, item, messageRoom, numeralRole, ruled, spread, withHeight } from "../arrange";
import type { LayoutSheet } from "../layout-sheet";
import { place, type SheetContext, type SheetNode, stack, text } from "../sheet";

export const VALUE_GAP = 12;
const MOST_ROW = 107;

export const rowsPanelSheet: LayoutSheet<"rows-panel"> = ({ rows, panel, message }, context) => {
  const { placed, height } = messageRoom(message, context);
  const hasPanel = panel.length > 0;
  const area = withHeight(hasPanel ? boxes["rows-panel"].rows : boxes.text.body, height);
  const valueWidth = valueColumn(rows, context.measure);
  const listed = spread(
    rows.map((row, index) => rowNode(row, { index, valueWidth, width: area.width, context })),
    area,
    MOST_ROW,
    context,
  );
  const panelBox = withHeight(boxes["rows-panel"].panel, height);
  const groups = panel.map((fact) =>
    item(factNodes(fact, panelBox.width - space.panelPadding * 2, context, "numeral-s")),
  );
  const padding = { top: 18, bottom: 18, left: space.panelPadding, right: space.panelPadding };
  return [
    place("rows", area, stack(listed, undefined, { role: "L" })),
    ...(hasPanel ? [place("panel", panelBox, panelNode(groups, padding, panelBox.height))] : []),
    ...placed,
  ];
};

const panelNode = (
  groups: SheetNode[],
  padding: { top: number; bottom: number; left: number; right: number },
  minHeight: number,
): SheetNode => stack(groups, { fill: "panel", padding, minHeight, justify: "between" }, { role: "L" });

const WIDE_VALUE = 150;
const NARROW_VALUE = 75;

/** Ordinals stand in a narrow column, figures in a wide one; 0 where no row has a value. */
export function valueColumn(rows: readonly RowItem[], measure: TextMeasure): number {
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length === 0) return 0;
  const widest = Math.max(...values.map((value) => labelWidth(value, "numeral-l", measure)));
  return widest <= NARROW_VALUE - VALUE_GAP ? NARROW_VALUE : WIDE_VALUE;
}

type RowPlace = { index: number; valueWidth: number; width: number; context: SheetContext };

function rowNode({ value, lead, text: words, owner, by }: RowItem, place: RowPlace): SheetNode {
  const { index, valueWidth, width, context } = place;
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
  if (valueWidth === 0)
    return { kind: "row", gap: 0, align: "center", look, tag: { role: "LI" }, cells: [{ width, node: body }] };
  const role = numeralRole(value ?? "", valueWidth - VALUE_GAP, "numeral-l", context.measure);
  return {
    kind: "row",
    gap: VALUE_GAP,
    align: "center",
    look,
    tag: { role: "LI" },
    cells: [
      { width: valueWidth - VALUE_GAP, node: text(role, value ?? "", { ink: "accent", tag: { role: "Lbl" } }) },
      { width: width - valueWidth, node: body },
    ],
  };
}
