import { messageRoom, withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import { boxes } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { place } from "../sheet";

export const stepsSheet: LayoutSheet<"steps"> = ({ steps, message }, context) => {
  const { placed, height } = messageRoom(message, context);
  const area = withHeight(boxes.steps.steps, height);
  return [place("steps", area, blockNode(steps, { area, context })), ...placed];
};
