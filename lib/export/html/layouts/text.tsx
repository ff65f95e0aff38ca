import type { ReactNode } from "react";
import { boxes } from "../../theme";
import { BlockView } from "../blocks/block-view";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";

export function Text({ slide: { body, columns }, context }: LayoutProps<"text">): ReactNode {
  return (
    <div className={`s-box s-body ${columns === 2 ? "s-two-columns" : "s-text-body"}`}>
      {keyed(body).map(({ key, item: block }) => (
        <BlockView key={key} block={block} area={boxes.text.body} context={context} isCaptionShown={body.length > 1} />
      ))}
    </div>
  );
}
