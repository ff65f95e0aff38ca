import type { BlockOf } from "@/lib/domain/slides/block";
import { labelWidth } from "../../type/measure-text";
import type { TypeRoleName } from "../../type/type-roles";
import { columnLook, columns, item, numeralRole, ruled, spread } from "../arrange";
import { page } from "../frame";
import { gap, type SheetNode, stack, text } from "../sheet";
import type { BlockPlace } from "./block-place";

type Items = BlockOf<"steps">["items"];

const MOST_COLUMNS = 3;
const WHEN_WIDTH = 205;
const MOST_WHEN_WIDTH = 320;
const NARROW_WHEN_WIDTH = 132;
const MOST_ROW = 64;
const GUTTER = 20;

/** Up to three stand side by side; more run down the page with their time on the left. */
export function stepsNode({ items }: BlockOf<"steps">, { area, context }: BlockPlace): SheetNode {
  if (items.length > MOST_COLUMNS) return downThePage(items, area, context);
  const width = area.width / Math.max(2, items.length) - GUTTER;
  const role = evenRole(items, width, context);
  const steps = items.map(({ when, what, who }) =>
    item(
      [
        text(role, when),
        gap(8),
        text("lead", what),
        who === undefined ? null : gap(8),
        who === undefined ? null : text("dense-quiet", who),
      ],
      columnLook,
    ),
  );
  return columns(steps, area.width);
}

/** All times of a row stand at one size, the largest that each of them has room for. */
function evenRole(items: Items, width: number, { measure }: BlockPlace["context"]): TypeRoleName {
  const roles = items.map(({ when }) => numeralRole(when, width, "numeral-s", measure));
  return roles.every((role) => role === "numeral-s") ? "numeral-s" : "lead-strong";
}

/** Across the page the rows share its height; in a column of one they stand close. */
function downThePage(items: Items, area: BlockPlace["area"], context: BlockPlace["context"]): SheetNode {
  const { width } = area;
  const isWide = width > page.contentWidth / 2;
  const whenWidth = isWide ? widthOfTimes(items, context) : NARROW_WHEN_WIDTH;
  const rows = items.map(
    ({ when, what, who }, index): SheetNode => ({
      kind: "row",
      gap: GUTTER,
      tag: { role: "LI" },
      look: { ...ruled(index), padding: { top: 7, bottom: 7 } },
      cells: [
        { width: whenWidth, node: text("body-strong", when, { tag: { role: "Lbl" } }) },
        {
          width: width - whenWidth - GUTTER,
          node: stack([text("body", what), who === undefined ? null : text("dense-quiet", who)], undefined, {
            role: "LBody",
          }),
        },
      ],
    }),
  );
  const placed = isWide ? spread(rows, area, MOST_ROW, context) : rows;
  return stack(placed, undefined, { role: "L", ordered: true });
}

/** A time stays on one line while it can. */
function widthOfTimes(items: Items, { measure }: BlockPlace["context"]): number {
  const widest = Math.max(...items.map(({ when }) => labelWidth(when, "body-strong", measure) / measure.fill + 1));
  return Math.min(MOST_WHEN_WIDTH, Math.max(WHEN_WIDTH, widest));
}
