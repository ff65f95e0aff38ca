import type { BlockOf } from "@/lib/domain/deck/block";
import { BAR_GAP, BAR_HEIGHT, barsPlot, groupsOf } from "../../charts/bars";
import type { TextMeasure } from "../../fit/measure-text";
import type { Box } from "../../theme";
import type { LineShape, Shape, TextShape } from "../shapes/shape";
import { labelShape } from "./place-drawing";

type Bars = BlockOf<"bars">;
type BarsPlace = { name: string; alt: string; box: Box; measure: TextMeasure };

/** A chart with its data; the target is drawn over it, since a bar chart has no place for one. */
export function placeBars(bars: Bars, { name, alt, box, measure }: BarsPlace): Shape[] {
  const plot = barsPlot(bars, box.width, measure);
  const chart: Shape = { kind: "chart", name, alt, box, bars, plot };
  return bars.target === undefined ? [chart] : [chart, ...targetShapes(bars, bars.target, box, measure)];
}

function targetShapes(
  bars: Bars,
  { label, value }: NonNullable<Bars["target"]>,
  box: Box,
  measure: TextMeasure,
): (TextShape | LineShape)[] {
  const { left, right, top, most } = barsPlot(bars, box.width, measure);
  const x = box.x + left + ((right - left) * Math.max(0, value)) / most;
  const rows = groupsOf(bars);
  const pitch = (box.height - top) / Math.max(1, rows.length);
  const cuts = rows.flatMap((row, at) =>
    row.bars.flatMap((bar, place) => {
      if (bar.value.value <= value) return [];
      const middle = box.y + top + pitch * (at + 0.5);
      const stack = row.bars.length * (BAR_HEIGHT + BAR_GAP) - BAR_GAP;
      const y = middle - stack / 2 + place * (BAR_HEIGHT + BAR_GAP);
      return [vertical(x, y - 1, y + BAR_HEIGHT + 1, "paper", 1.5)];
    }),
  );
  const words = labelShape({ x: x - box.x, y: top - 18, text: label, role: "dense", anchor: "middle" }, box, measure);
  return [{ ...words, name: "Target" }, vertical(x, box.y + top - 12, box.y + top + 2, "ink", 1), ...cuts];
}

const vertical = (x: number, y1: number, y2: number, colour: LineShape["colour"], width: number): LineShape => ({
  kind: "line",
  from: { x, y: y1 },
  to: { x, y: y2 },
  colour,
  width,
});
