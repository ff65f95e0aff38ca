import type { BlockOf, GraphicBlock } from "@/lib/domain/slides/block";
import type { TextMeasure } from "../type/measure-text";
import { drawBars } from "./bars";
import { drawCoverage } from "./coverage";
import { drawDots } from "./dots";
import type { Area, Drawing } from "./drawing";
import { drawGauges } from "./gauges";
import { drawHours } from "./hours";
import { drawLadder } from "./ladder";
import { drawRange } from "./range";
import { drawRiskMatrix } from "./risk-matrix";
import { drawSlope } from "./slope";
import { drawSplit } from "./split";
import { drawTimelineRows } from "./timeline-rows";
import { drawWeekRuler } from "./week-ruler";

export type ChartBlock = Exclude<GraphicBlock, { kind: "image" }>;
export type ChartContext = { lang: string; today: string; measure: TextMeasure };

type Drawers = { [K in ChartBlock["kind"]]: (block: BlockOf<K>, area: Area, context: ChartContext) => Drawing };

const drawers = {
  riskMatrix: (block) => drawRiskMatrix(block),
  bars: (block, area, { measure }) => drawBars(block, area, measure),
  gauges: (block, area, { measure }) => drawGauges(block, area, measure),
  coverage: (block, area, { measure }) => drawCoverage(block, area, measure),
  dots: (block, area, { measure }) => drawDots(block, area, measure),
  range: (block, area, { measure }) => drawRange(block, area, measure),
  slope: (block, area, { measure }) => drawSlope(block, area, measure),
  ladder: (block, area, { measure }) => drawLadder(block, area, measure),
  hours: (block, area, { measure }) => drawHours(block, area, measure),
  split: (block, area, { measure }) => drawSplit(block, area, measure),
  timeline: (block, area, context) =>
    block.variant === "weeks"
      ? drawWeekRuler(block, area, context)
      : drawTimelineRows(block, area, context.lang, context.measure),
} satisfies Drawers;

/** A chart laid out for an area. It may come out taller than the area: then it does not fit. */
export function drawChart(block: ChartBlock, area: Area, context: ChartContext): Drawing {
  // The table above pairs each kind with the drawer of exactly that kind, which TypeScript cannot follow through a union.
  const draw = drawers[block.kind] as (block: ChartBlock, area: Area, context: ChartContext) => Drawing;
  // A drawing is larger as a whole or not at all: its words keep their share of it.
  const measure = { ...context.measure, density: "read-ahead" as const, scale: 1 as const };
  const usual = (): Drawing => draw(block, area, { ...context, measure });
  const isInRoom = context.measure.density === "present";
  if (!isInRoom && context.measure.scale < LEAST_THIN) return usual();
  const zoomed = (zoom: number): Drawing => {
    const smaller = { width: area.width / zoom, height: area.height / zoom };
    const { width, height, marks } = draw(block, smaller, { ...context, measure });
    return { width: width * zoom, height: height * zoom, marks, zoom };
  };
  for (const zoom of isInRoom ? presentZooms[block.kind] : THIN_ZOOMS) {
    const drawing = zoomed(zoom);
    if (drawing.height <= area.height && drawing.width <= area.width + ROUNDING) return drawing;
  }
  return isInRoom ? zoomed(LEAST_ZOOM) : usual();
}

/** On a page to be read a drawing keeps its size, unless the few words around it are set as for a room. */
const LEAST_THIN = 1.35;
const THIN_ZOOMS = [1.5, 1.35, 1.2] as const;

const LEAST_ZOOM = 1.25;
const ROUNDING = 0.5;

/** How much larger a chart is drawn where it is shown to a room: as large as still leaves its own marks room. */
const presentZooms: Readonly<Record<ChartBlock["kind"], readonly number[]>> = {
  // Its squares have one size: beside a table there is only room for them as they are.
  riskMatrix: [1.4, 1],
  bars: [1.4],
  gauges: [1.4],
  coverage: [1.6, 1.4],
  dots: [1.4],
  range: [1.7, 1.5],
  slope: [1.3],
  ladder: [1.4],
  hours: [1.4],
  split: [1.4],
  timeline: [1.4],
};
