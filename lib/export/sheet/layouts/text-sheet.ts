import type { Block } from "@/lib/domain/deck/block";
import { bodyOf } from "../../theme";
import { blockNode } from "../blocks/block-node";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { gap, place, type SheetContext, type SheetNode, stack } from "../sheet";

export const BLOCK_GAP = 12;
const COLUMN_GAP = 40;

export const textSheet: LayoutSheet<"text"> = (slide, context) => {
  const { body, columns } = slide;
  const area = bodyOf(slide, context.measure.density);
  if (columns === undefined)
    return [place("body", area, flow(body, { area, context, of: body.length, gapBetween: BLOCK_GAP }))];
  const width = (area.width - COLUMN_GAP) / 2;
  const at = evenBreak(body, { ...area, width }, context);
  const setting = { area: { ...area, width }, context, of: body.length, gapBetween: CLOSE_GAP };
  const left = { ...area, width };
  const right = { ...area, x: area.x + width + COLUMN_GAP, width };
  return [place("body", left, flow(body.slice(0, at), setting)), place("body-2", right, flow(body.slice(at), setting))];
};

/** In two columns short lines stand closer. */
const CLOSE_GAP = 7;

type Setting = { gapBetween: number; area: { width: number; height: number }; context: SheetContext; of: number };

function flow(blocks: readonly Block[], { area, context, of, gapBetween }: Setting): SheetNode {
  const nodes = blocks.flatMap((block, index) => [
    ...(index > 0 ? [gap(gapBetween)] : []),
    blockNode(block, { area, context, isCaptionShown: of > 1 }),
  ]);
  return stack(nodes);
}

/** Where the second column begins, so that both come out as even as whole blocks allow. */
function evenBreak(body: readonly Block[], area: Setting["area"], context: SheetContext): number {
  const heights = body.map((block) => {
    const node = blockNode(block, { area, context, isCaptionShown: body.length > 1 });
    return measureNode(node, area.width, context.measure) + CLOSE_GAP;
  });
  const tallest = (at: number): number =>
    Math.max(
      heights.slice(0, at).reduce((sum, one) => sum + one, 0),
      heights.slice(at).reduce((sum, one) => sum + one, 0),
    );
  return body.map((_, index) => index + 1).reduce((best, at) => (tallest(at) < tallest(best) ? at : best), 1);
}
