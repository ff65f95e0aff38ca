import { boxes } from "../../theme";
import { blockNode } from "../blocks/block-node";
import type { LayoutSheet } from "../layout-sheet";
import { gap, place, stack } from "../sheet";

export const BLOCK_GAP = 12;

export const textSheet: LayoutSheet<"text"> = ({ body }, context) => {
  const { body: area } = boxes.text;
  const nodes = body.flatMap((block, index) => [
    ...(index > 0 ? [gap(BLOCK_GAP)] : []),
    blockNode(block, { area, context, isCaptionShown: body.length > 1 }),
  ]);
  return [place("body", area, stack(nodes))];
};
