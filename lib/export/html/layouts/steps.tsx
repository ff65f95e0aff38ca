import type { ReactNode } from "react";
import { boxes } from "../../theme";
import { BlockView } from "../blocks/block-view";
import type { LayoutProps } from "../layout-props";
import { WithMessage } from "./message";

export function Steps({ slide: { steps, message }, context }: LayoutProps<"steps">): ReactNode {
  return (
    <WithMessage message={message}>
      <BlockView block={steps} area={boxes.steps.steps} context={context} />
    </WithMessage>
  );
}
