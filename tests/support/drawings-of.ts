import type { Drawing, Mark } from "@/lib/export/charts/drawing";
import { buildSheet } from "@/lib/export/sheet/build-sheet";
import type { FittedDeck, FittedSlide } from "@/lib/export/sheet/fitted-deck";
import type { SheetNode } from "@/lib/export/sheet/sheet";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { labelWidth, type TextMeasure } from "@/lib/export/type/measure-text";

const measure: TextMeasure = { metrics: shippedMetrics, scale: 1, fill: 1 };

/** Every drawing of a slide, as the PDF draws it. */
export function drawingsOf(slide: FittedSlide, deck: FittedDeck): Drawing[] {
  const context = { measure: { ...measure, scale: slide.scale }, lang: deck.lang, today: deck.frozenAt.slice(0, 10) };
  return buildSheet(slide, deck, context).boxes.flatMap(({ node }) => drawingsIn(node));
}

function drawingsIn(node: SheetNode): Drawing[] {
  if (node.kind === "drawing") return [node.drawing];
  if (node.kind === "stack") return node.children.flatMap(drawingsIn);
  return node.kind === "row" ? node.cells.flatMap((cell) => drawingsIn(cell.node)) : [];
}

const SLACK_PT = 1;

/** Labels that a drawing's edge would cut, worded “risks: …”. */
export const cutLabels = (deck: FittedDeck): string[] =>
  deck.slides.flatMap((slide) =>
    drawingsOf(slide, deck).flatMap(({ width, height, marks }) =>
      marks.filter((mark) => isCut(mark, { width, height })).map((mark) => `${slide.id}: ${JSON.stringify(mark)}`),
    ),
  );

function isCut(mark: Mark, { width, height }: { width: number; height: number }): boolean {
  if (mark.kind !== "label") return false;
  const wide = labelWidth(mark.text, mark.role, measure);
  const left = mark.x - { middle: wide / 2, end: wide, start: 0 }[mark.anchor ?? "start"];
  return left < -SLACK_PT || left + wide > width + SLACK_PT || mark.y < 0 || mark.y > height + SLACK_PT;
}
