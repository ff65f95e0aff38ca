import type { ReactNode } from "react";
import { bodyOf } from "../../theme";
import { BlockView } from "../blocks/block-view";
import { bodyClass } from "../body-class";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";

export function Text({ slide, context }: LayoutProps<"text">): ReactNode {
  const { body, columns } = slide;
  const area = bodyOf(slide, context.charts.measure.density);
  return (
    <div className={`s-box ${bodyClass(area)} ${columns === 2 ? "s-two-columns" : "s-text-body"}`}>
      {keyed(body).map(({ key, item: block }) => (
        <BlockView key={key} block={block} area={area} context={context} isCaptionShown={body.length > 1} />
      ))}
    </div>
  );
}
