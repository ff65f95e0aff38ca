import { CHART_NS } from "../package/names";
import { el } from "../package/xml";
import { graphicFrameXml } from "./frame-xml";
import type { ChartShape } from "./shape";
import type { ShapeContext } from "./shape-context";

/** The frame on the slide; the chart itself is a part of its own, with its data. */
export function chartFrameXml(chart: ChartShape, context: ShapeContext): string {
  const { name, alt, box } = chart;
  const identity = { id: context.nextId(), name: context.uniqueName(name), alt };
  const content = el("c:chart", { "xmlns:c": CHART_NS, "r:id": context.addChart(chart) });
  return graphicFrameXml({ ...identity, box, uri: CHART_NS, content });
}
