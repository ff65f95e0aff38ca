import type { BlockOf, GraphicBlock } from "@/lib/domain/deck/block";
import type { TextMeasure } from "../fit/measure-text";
import { PRESENT_ZOOM } from "../theme";
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
  timeline: (block, area, context) =>
    block.variant === "weeks"
      ? drawWeekRuler(block, area, context)
      : drawTimelineRows(block, area, context.lang, context.measure),
} satisfies Drawers;

/** A chart laid out for an area. It may come out taller than the area: then it does not fit. */
export function drawChart(block: ChartBlock, area: Area, context: ChartContext): Drawing {
  // The table above pairs each kind with the drawer of exactly that kind, which TypeScript cannot follow through a union.
  const draw = drawers[block.kind] as (block: ChartBlock, area: Area, context: ChartContext) => Drawing;
  if (context.measure.density !== "present" || block.kind === "timeline") return draw(block, area, context);
  const smaller = { width: area.width / PRESENT_ZOOM, height: area.height / PRESENT_ZOOM };
  const measure = { ...context.measure, density: "read-ahead" as const };
  const { width, height, marks } = draw(block, smaller, { ...context, measure });
  return { width: width * PRESENT_ZOOM, height: height * PRESENT_ZOOM, marks, zoom: PRESENT_ZOOM };
}
