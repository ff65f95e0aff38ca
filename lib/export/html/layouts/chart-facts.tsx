import type { ReactNode } from "react";
import { boxes, inRoom } from "../../sheet/frame";
import { BlockView } from "../blocks/block-view";
import { FactList, largeFacts } from "../fact-view";
import type { LayoutProps } from "../layout-props";

export function ChartFacts({ slide: { chart, facts }, context }: LayoutProps<"chart-facts">): ReactNode {
  if (chart === null) return <FactList facts={facts} className="s-box s-body s-columns" size={largeFacts} />;
  return (
    <>
      <div className="s-box s-chart-facts-chart">
        <BlockView
          block={chart}
          area={inRoom(boxes["chart-facts"].chart, context.charts.measure.density)}
          context={context}
        />
      </div>
      <FactList facts={facts} className="s-box s-chart-facts-facts s-facts" />
    </>
  );
}
