import type { Block } from "@/lib/domain/slides/block";
import type { SlideOf, SlideSection } from "@/lib/domain/slides/slide";
import { withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import { type Box, bodyOf, lookUpFrame } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { gap, hairline, type PlacedBox, place, type SheetContext, type SheetNode, stack, text } from "../sheet";
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

type Blocks = Pick<TextSlide, "wide" | "body" | "columns">;

/** Captions tell the tables of one page apart; one alone stands under the title of its page or its section. */
export const isCaptionShown = ({ wide = [], body }: Blocks): boolean =>
  [...wide, ...body].filter(({ kind }) => kind === "table").length > 1;

export const columnWidthIn = (area: Box): number => (area.width - COLUMN_GAP) / 2;

function placeText(slide: TextSlide, rhythm: ClosingRhythm, context: SheetContext): PlacedBox[] {
  const area = bodyOf(slide, context.measure.density);
  const { sections } = slide;
  return sections === undefined
    ? placeBlocks(slide, { area, context, rhythm })
    : placeSections(sections, { area, context, rhythm });
}

type Run = Pick<Setting, "area" | "context" | "rhythm">;

function placeBlocks(blocks: Blocks, { area, context, rhythm }: Run): PlacedBox[] {
  const { wide = [], body, columns } = blocks;
  const setting = { area, context, rhythm, isCaptionShown: isCaptionShown(blocks), gapBetween: BLOCK_GAP[rhythm] };
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

/** Below the words of a heading, as between a title and what it stands over. */
const GAP_BELOW_HEADING = 6;
const GAP_ABOVE_RULE = { plain: 18, dense: 14, tight: 10 } as const;

/** Each section under its own heading, and below the first under a rule as well. */
function placeSections(sections: readonly SlideSection[], run: Run): PlacedBox[] {
  let { y } = run.area;
  return sections.flatMap((section, index) => {
    const left = { ...run.area, y, height: Math.max(0, run.area.y + run.area.height - y) };
    const placed = placeSection(section, { ...run, area: left }, index);
    y += heightOfSection(placed, run, y) + GAP_ABOVE_RULE[run.rhythm];
    return placed;
  });
}

function placeSection(section: SlideSection, { area, context, rhythm }: Run, index: number): PlacedBox[] {
  if (section.heading === undefined) {
    return placeBlocks(section, { area, context, rhythm }).map((placed) => named(placed, index));
  }
  const look = index === 0 ? undefined : { top: hairline, padding: { top: 8 } };
  const heading = stack([text("lead-strong", section.heading, { tag: { role: "H2" } })], look);
  const height = measureNode(heading, area.width, context.measure) + GAP_BELOW_HEADING;
  const below = { ...area, y: area.y + height, height: Math.max(0, area.height - height) };
  return [
    place("heading", withHeight(area, Math.min(area.height, height)), heading),
    ...placeBlocks(section, { area: below, context, rhythm }),
  ].map((placed) => named(placed, index));
}

const named = (placed: PlacedBox, index: number): PlacedBox => ({
  ...placed,
  name: `section-${index + 1}-${placed.name}`,
});

const heightOfSection = (placed: readonly PlacedBox[], { context }: Run, top: number): number =>
  Math.max(0, ...placed.map(({ box, node }) => box.y - top + measureNode(node, box.width, context.measure)));

/** What sections of such heights take of a page together. */
export const sectionsHeight = (heights: readonly number[], rhythm: ClosingRhythm): number =>
  heights.reduce((sum, height) => sum + height + GAP_ABOVE_RULE[rhythm], -GAP_ABOVE_RULE[rhythm]);

/** What a section takes of a page that it shares. */
export function sectionHeight(section: SlideSection, rhythm: ClosingRhythm, context: SheetContext): number {
  const run = { area: lookUpFrame.body, context, rhythm };
  const placed = placeSection(section, run, 1);
  return heightOfSection(placed, run, run.area.y);
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
