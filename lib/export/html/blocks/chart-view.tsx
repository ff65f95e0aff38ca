import type { ReactNode } from "react";
import { describeBlock } from "@/lib/domain/slides/describe-block";
import { type ChartBlock, drawChart } from "../../charts/draw-chart";
import type { Area } from "../../charts/drawing";
import { DrawingView } from "../drawing-view";
import type { SlideContext } from "../slide-context";

export function ChartView({
  block,
  area,
  context,
}: {
  block: ChartBlock;
  area: Area;
  context: SlideContext;
}): ReactNode {
  const drawing = drawChart(block, area, context.charts);
  return (
    <figure className="s-chart">
      <DrawingView drawing={drawing} label={describeBlock(block, context.deck.lang)} />
    </figure>
  );
}
