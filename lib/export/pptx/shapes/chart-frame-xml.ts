import { CHART_NS } from "../package/names";
import { el } from "../package/xml";
import { identityXml, transform } from "./frame-xml";
import type { ChartShape } from "./shape";
import type { ShapeContext } from "./shape-context";

/** The frame on the slide; the chart itself is a part of its own, with its data. */
export function chartFrameXml(chart: ChartShape, context: ShapeContext): string {
  const { name, alt, box } = chart;
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      identityXml({ id: context.nextId(), name: context.uniqueName(name), alt }),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: true })),
      el("p:nvPr"),
    ),
    transform("p:xfrm", box),
    el(
      "a:graphic",
      {},
      el("a:graphicData", { uri: CHART_NS }, el("c:chart", { "xmlns:c": CHART_NS, "r:id": context.addChart(chart) })),
    ),
  );
}
