import type { BlockOf } from "@/lib/domain/slides/block";
import { BAR_GAP, BAR_HEIGHT, type BarsPlot, barsPlot, groupsOf } from "../../charts/bars";
import type { Box } from "../../sheet/frame";
import type { LineShape, Shape, TextShape } from "../shapes/shape";
import { labelShape, pointOn } from "./label-shape";
import type { Paper } from "./place";

type Bars = BlockOf<"bars">;
type BarsPlace = { name: string; alt: string; box: Box; paper: Paper };

/** A chart with its data; the target is drawn over it, since a bar chart has no place for one. */
export function placeBars(bars: Bars, { name, alt, box, paper }: BarsPlace): Shape[] {
  const { zoom } = paper;
  const own = { width: box.width / zoom, height: box.height / zoom };
  const plot = barsPlot(bars, own.width, paper.measure);
  const chart: Shape = { kind: "chart", name, alt, box, bars, plot, own, zoom };
  return bars.target === undefined ? [chart] : [chart, ...targetShapes(bars, bars.target, { plot, own, paper })];
}

type TargetPlace = { plot: BarsPlot; own: { height: number }; paper: Paper };

function targetShapes(
  bars: Bars,
  { label, value }: NonNullable<Bars["target"]>,
  { plot: { left, right, top, most }, own, paper }: TargetPlace,
): (TextShape | LineShape)[] {
  const x = left + ((right - left) * Math.max(0, value)) / most;
  const rows = groupsOf(bars);
  const pitch = (own.height - top) / Math.max(1, rows.length);
  const cuts = rows.flatMap((row, at) =>
    row.bars.flatMap((bar, place) => {
      if (bar.value.value <= value) return [];
      const step = BAR_HEIGHT + BAR_GAP;
      const y = top + pitch * (at + 0.5) - (row.bars.length * step - BAR_GAP) / 2 + place * step;
      return [vertical(x, y - 1, y + BAR_HEIGHT + 1, "paper", 1.5)];
    }),
  );
  const words = labelShape({ x, y: top - 18, text: label, role: "dense", anchor: "middle" }, paper);
  const lines = [vertical(x, top - 12, top + 2, "ink", 1), ...cuts];
  return [{ ...words, name: "Target" }, ...lines.map((line) => lineShape(line, paper))];
}

type Upright = { x: number; y1: number; y2: number; colour: LineShape["colour"]; width: number };

const vertical = (x: number, y1: number, y2: number, colour: Upright["colour"], width: number): Upright => ({
  x,
  y1,
  y2,
  colour,
  width,
});

const lineShape = ({ x, y1, y2, colour, width }: Upright, paper: Paper): LineShape => ({
  kind: "line",
  from: pointOn(paper, x, y1),
  to: pointOn(paper, x, y2),
  colour,
  width: width * paper.zoom,
});
