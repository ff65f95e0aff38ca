import { boxes } from "../../theme";
import { blockNode } from "../blocks/block-node";
import { factColumns, factList } from "../fact-list";
import type { LayoutSheet } from "../layout-sheet";
import { place } from "../sheet";

export const chartFactsSheet: LayoutSheet<"chart-facts"> = ({ chart, facts }, context) => {
  const areas = boxes["chart-facts"];
  if (chart === null) return [place("facts", boxes.text.body, factColumns(facts, boxes.text.body.width, context))];
  return [
    place("chart", areas.chart, blockNode(chart, { area: areas.chart, context })),
    ...(facts.length > 0 ? [place("facts", areas.facts, factList(facts, areas.facts, context))] : []),
  ];
};
