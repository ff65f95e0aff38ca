import { blockNode } from "../blocks/block-node";
import { boxes, space } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { place, type SheetNode, stack, text } from "../sheet";

export const coverSheet: LayoutSheet<"cover"> = (slide, context) => {
  const { ruler, facts, subtitle } = boxes.cover;
  const factWidth = (facts.width - space.gutter * 3) / 4;
  const entries: SheetNode = {
    kind: "row",
    gap: space.gutter,
    tag: { role: "L" },
    cells: slide.facts.map(({ label, text: words }) => ({
      width: factWidth,
      node: stack([stack([text("label", label), text("body", words)], undefined, { role: "LBody" })], undefined, {
        role: "LI",
      }),
    })),
  };
  return [
    place("subtitle", subtitle, text("subtitle", slide.subtitle)),
    ...slide.ruler.map((block) => place("ruler", ruler, blockNode(block, { area: ruler, context }))),
    ...(slide.facts.length > 0 ? [place("facts", facts, entries)] : []),
  ];
};
