import type { ReactNode } from "react";
import type { Line } from "@/lib/domain/slides/line";
import type { Area } from "../../charts/drawing";
import { boxes } from "../../sheet/frame";
import { TIME_IN_ROOM } from "../../sheet/layouts/plan-sheet";
import { BlockView } from "../blocks/block-view";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";
import type { SlideContext } from "../slide-context";

export function Plan({ slide, context }: LayoutProps<"plan">): ReactNode {
  const { inScope, outOfScope, time, measures, rule } = slide;
  return (
    <div className="s-box s-plan">
      <div className="s-plan-scope">
        <Scope name="In" lines={inScope} />
        <Scope name="Out" lines={outOfScope} />
      </div>
      <div className="s-plan-time">
        <BlockView block={time} area={timeArea(context)} context={context} />
      </div>
      <div className="s-plan-measures">
        <BlockView block={measures} area={boxes.plan.measures} context={context} />
      </div>
      {rule.length > 0 && (
        <ul className="s-plan-rule">
          {keyed(rule).map(({ key, item: line }) => (
            <li key={key} className="r-dense">
              <LineView line={line} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const timeArea = ({ charts }: SlideContext): Area =>
  charts.measure.density === "present" ? { ...boxes.plan.time, height: TIME_IN_ROOM } : boxes.plan.time;

function Scope({ name, lines }: { name: string; lines: readonly Line[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <p className="r-dense">
      <strong>{name}</strong>{" "}
      {keyed(lines).map(({ key, item: line, at }) => (
        <span key={key}>
          {at > 0 && "; "}
          <LineView line={line} />
        </span>
      ))}
    </p>
  );
}
