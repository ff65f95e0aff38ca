import type { Block } from "@/lib/domain/slides/block";
import type { SlideOf } from "@/lib/domain/slides/slide";
import { withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import { type Box, bodyOf } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { gap, type PlacedBox, place, type SheetContext, type SheetNode, stack } from "../sheet";
import { type ClosingRhythm, closingRhythms } from "../table-rhythm";

/** Blocks come closer together with the rows of their tables. */
const BLOCK_GAP = { plain: 20, dense: 16, tight: 12 } as const;
const COLUMN_GAP = 40;
/** In two columns short lines stand closer. */
const LINE_GAP = { plain: 9, dense: 7, tight: 4 } as const;

type TextSlide = SlideOf<"text">;

export const textSheet: LayoutSheet<"text"> = (slide, context) => placeText(slide, textRhythm(slide, context), context);

/** The roomiest rhythm of tables at which all blocks of the page fit it together. */
export function textRhythm(slide: TextSlide, context: SheetContext): ClosingRhythm {
  const fits = (rhythm: ClosingRhythm): boolean =>
    placeText(slide, rhythm, context).every(
      ({ box, node }) => measureNode(node, box.width, context.measure) <= box.height,
    );
  return closingRhythms.find(fits) ?? "tight";
}

/** Captions tell the tables of one page apart; one alone stands under the title of its page. */
export const isCaptionShown = ({ wide = [], body }: TextSlide): boolean =>
  [...wide, ...body].filter(({ kind }) => kind === "table").length > 1;

export const columnWidthIn = (area: Box): number => (area.width - COLUMN_GAP) / 2;

function placeText(slide: TextSlide, rhythm: ClosingRhythm, context: SheetContext): PlacedBox[] {
  const { wide = [], body, columns } = slide;
  const area = bodyOf(slide, context.measure.density);
  const setting = { area, context, rhythm, isCaptionShown: isCaptionShown(slide), gapBetween: BLOCK_GAP[rhythm] };
  if (columns === undefined) return [place("body", area, flow([...wide, ...body], setting))];
  if (wide.length === 0) return placeColumns(body, setting);
  const above = flow(wide, setting);
  // A line above the columns is their heading.
  const apart = wide.at(-1)?.kind === "paragraph" ? LINE_GAP[rhythm] : setting.gapBetween;
  const height = measureNode(above, area.width, context.measure) + apart;
  const below = { ...area, y: area.y + height, height: Math.max(0, area.height - height) };
  return [
    place("above", withHeight(area, Math.min(area.height, height - apart)), above),
    ...placeColumns(body, { ...setting, area: below }),
  ];
}

type Setting = {
  area: Box;
  context: SheetContext;
  rhythm: ClosingRhythm;
  isCaptionShown: boolean;
  gapBetween: number;
};

function placeColumns(body: readonly Block[], { area, ...rest }: Setting): PlacedBox[] {
  const width = columnWidthIn(area);
  const setting = { ...rest, area: { ...area, width }, gapBetween: LINE_GAP[rest.rhythm] };
  const at = evenBreak(body, setting);
  const right = { ...area, x: area.x + width + COLUMN_GAP, width };
  return [
    place("body", setting.area, flow(body.slice(0, at), setting)),
    place("body-2", right, flow(body.slice(at), setting)),
  ];
}

function flow(blocks: readonly Block[], { gapBetween, ...placing }: Setting): SheetNode {
  const nodes = blocks.flatMap((block, index) => [...(index > 0 ? [gap(gapBetween)] : []), blockNode(block, placing)]);
  return stack(nodes);
}

/** Where the second column begins, so that both come out as even as whole blocks allow. */
function evenBreak(body: readonly Block[], { gapBetween, ...placing }: Setting): number {
  const heights = body.map(
    (block) => measureNode(blockNode(block, placing), placing.area.width, placing.context.measure) + gapBetween,
  );
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  const tallest = (at: number): number => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  return body.map((_, index) => index + 1).reduce((best, at) => (tallest(at) < tallest(best) ? at : best), 1);
}
