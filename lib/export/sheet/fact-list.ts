import type { Fact } from "@/lib/domain/slides/slide";
import {
  columnLook,
  columns,
  evenNumeral,
  factNodes,
  item,
  largeFactNodes,
  ruled,
  spread,
  widthsBeside,
} from "./arrange";
import type { Box } from "./frame";
import { type SheetContext, type SheetNode, stack } from "./sheet";

const PADDING = { top: 10, bottom: 6 };

/** Facts down a side column, a rule above the first and hairlines between. */
export function factList(facts: readonly Fact[], area: Box, context: SheetContext): SheetNode {
  const figures = facts.map((fact) => ({ value: figureOf(fact), width: area.width }));
  const numeral = evenNumeral(figures, context.measure, "numeral-m");
  const rows = facts.map((fact, index) =>
    item(factNodes(fact, area.width, context, { numeral, words: "body" }), { ...ruled(index), padding: PADDING }),
  );
  return stack(spread(rows, area, area.height / Math.max(2, facts.length), context), undefined, { role: "L" });
}

/** Only a figure with a source is set as one. */
const figureOf = ({ value, unverified }: Fact): string | undefined => (unverified ? undefined : value);

/** The same facts side by side, where no chart stands beside them. */
export function factColumns(facts: readonly Fact[], width: number, context: SheetContext): SheetNode {
  const { measure } = context;
  const figures = facts.map(figureOf);
  const widths = widthsBeside(figures, width, measure);
  const numeral = evenNumeral(
    figures.map((value, at) => ({ value, width: widths[at] ?? 0 })),
    measure,
  );
  return columns(
    facts.map((fact, at) => item(largeFactNodes(fact, widths[at] ?? 0, context, numeral), columnLook)),
    width,
    widths,
  );
}
