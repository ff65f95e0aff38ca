import { blockNode } from "../blocks/block-node";
import { factColumns, factList } from "../fact-list";
import { boxes, inRoom } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { place } from "../sheet";

export const chartFactsSheet: LayoutSheet<"chart-facts"> = ({ chart, facts }, context) => {
  const { density } = context.measure;
  const body = inRoom(boxes.text.body, density);
  if (chart === null) return [place("facts", body, factColumns(facts, body.width, context))];
  const chartArea = inRoom(boxes["chart-facts"].chart, density);
  const factArea = inRoom(boxes["chart-facts"].facts, density);
  return [
    place("chart", chartArea, blockNode(chart, { area: chartArea, context })),
    ...(facts.length > 0 ? [place("facts", factArea, factList(facts, factArea, context))] : []),
  ];
};
