import { messageRoom, withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import { factColumns, factList } from "../fact-list";
import { boxes } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { place } from "../sheet";

export const chartCardsSheet: LayoutSheet<"chart-cards"> = ({ chart, cards, message }, context) => {
  const areas = boxes["chart-cards"];
  const { placed, height } = messageRoom(message, context);
  const alone = withHeight(boxes.text.body, height);
  if (chart === null) return [place("cards", alone, factColumns(cards, alone.width, context)), ...placed];
  const chartArea = withHeight(areas.chart, height);
  const cardArea = withHeight(areas.cards, height);
  return [
    place("chart", chartArea, blockNode(chart, { area: chartArea, context })),
    ...(cards.length > 0 ? [place("cards", cardArea, factList(cards, cardArea, context))] : []),
    ...placed,
  ];
};
