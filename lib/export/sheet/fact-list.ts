import type { Fact } from "@/lib/domain/deck/slide";
import { type Box, space } from "../theme";
import { columnLook, columns, factNodes, item, largeFactNodes, ruled, spread } from "./arrange";
import { type SheetContext, type SheetNode, stack } from "./sheet";

const PADDING = { top: 10, bottom: 6 };

/** Facts down a side column, a rule above the first and hairlines between. */
export function factList(facts: readonly Fact[], area: Box, context: SheetContext): SheetNode {
  const rows = facts.map((fact, index) =>
    item(factNodes(fact, area.width, context), { ...ruled(index), padding: PADDING }),
  );
  return stack(spread(rows, area, area.height / Math.max(2, facts.length), context), undefined, { role: "L" });
}

/** The same facts side by side, where no chart stands beside them. */
export function factColumns(facts: readonly Fact[], width: number, context: SheetContext): SheetNode {
  const columnWidth = width / Math.max(2, facts.length) - space.gutter;
  return columns(
    facts.map((fact) => item(largeFactNodes(fact, columnWidth, context), columnLook)),
    width,
  );
}
