import type { ReactNode } from "react";
import { messageRoom, withHeight } from "../../sheet/arrange";
import { boxes } from "../../sheet/frame";
import { BlockView } from "../blocks/block-view";
import type { LayoutProps } from "../layout-props";
import { WithMessage } from "./message";

export function Steps({ slide: { steps, message }, context }: LayoutProps<"steps">): ReactNode {
  const area = withHeight(boxes.steps.steps, messageRoom(message, context.charts).height);
  return (
    <WithMessage message={message}>
      <BlockView block={steps} area={area} context={context} />
    </WithMessage>
  );
}
