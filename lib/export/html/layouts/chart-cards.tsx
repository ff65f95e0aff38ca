import type { ReactNode } from "react";
import { messageRoom, withHeight } from "../../sheet/arrange";
import { boxes } from "../../sheet/frame";
import { BlockView } from "../blocks/block-view";
import { FactList, largeFacts } from "../fact-view";
import type { LayoutProps } from "../layout-props";
import { WithMessage } from "./message";

export function ChartCards({ slide: { chart, cards, message }, context }: LayoutProps<"chart-cards">): ReactNode {
  if (chart === null) {
    return (
      <WithMessage message={message}>
        <FactList facts={cards} className="s-columns" size={largeFacts} />
      </WithMessage>
    );
  }
  const area = withHeight(boxes["chart-cards"].chart, messageRoom(message, context.charts).height);
  return (
    <WithMessage message={message}>
      <div className="s-wide-chart">
        <BlockView block={chart} area={area} context={context} />
      </div>
      <FactList facts={cards} className="s-facts" />
    </WithMessage>
  );
}
