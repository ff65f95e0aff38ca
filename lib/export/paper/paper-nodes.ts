import type { PaperOutline, PaperPart } from "@/lib/domain/paper/paper-outline";
import type { Block } from "@/lib/domain/slides/block";
import { columnLook, columns, item } from "../sheet/arrange";
import { blockNode } from "../sheet/blocks/block-node";
import { gap, type Rule, type SheetContext, type SheetNode, stack, text } from "../sheet/sheet";
import { versionWords } from "../sheet/slide-words";
import { labelWidth } from "../type/measure-text";
import type { TypeRoleName } from "../type/type-roles";

export type Setting = { width: number; context: SheetContext };

const HEADING_WIDTH = 150;
const GUTTER = 24;
const PART_PADDING = { top: 10, bottom: 12 };
const BLOCK_GAP = 9;
const MOST_COLUMNS_BESIDE = 2;
/** Characters of a heading that a narrow column holds in a few lines. */
const LONGEST_BESIDE = 90;
const LARGEST_TITLE_LINES = 3;

/** A part, or as much of it as stands on one page. */
export type PartPiece = { part: PaperPart; blocks: readonly Block[]; isFirst: boolean };

const partRule: Rule = { width: 0.75, colour: "mute" };

/** What opens a paper: whose it is, what it says, and where and by whom it is decided. */
export function headNode(paper: PaperOutline, { width, context }: Setting): SheetNode {
  const { kicker, heading, lead, facts, organisation } = paper;
  const half = (width - GUTTER) / 2;
  const factColumns = facts.map(({ label, text: words }) =>
    item([text("label", label), text("dense", words)], columnLook),
  );
  return stack([
    {
      kind: "row",
      gap: GUTTER,
      cells: [
        { width: half, node: text("label", organisation, { ink: "ink" }) },
        { width: half, node: text("label", kicker, { align: "right", ink: "accent" }) },
      ],
    },
    text("tick", versionWords(paper), { align: "right" }),
    gap(18),
    text(titleRole(heading, width, context), heading, { tag: { role: "H1" } }),
    ...(lead === null ? [] : [gap(10), text("lead", lead)]),
    ...(factColumns.length === 0 ? [] : [gap(16), columns(factColumns, width)]),
    gap(20),
  ]);
}

const TITLES: readonly TypeRoleName[] = ["cover-title-tight", "title", "title-tight"];

/** The largest title that stays within three lines. */
function titleRole(heading: string, width: number, { measure }: SheetContext): TypeRoleName {
  const isShort = (role: TypeRoleName): boolean =>
    labelWidth(heading, role, measure) < width * LARGEST_TITLE_LINES * 0.9;
  return TITLES.find(isShort) ?? "title-tight";
}

/** A wide table stands under its heading, and any text under a long one; everything else stands beside it. */
const isWide = ({ heading, body }: PaperPart): boolean =>
  heading.length > LONGEST_BESIDE ||
  body.some((block) => block.kind === "table" && block.head.length > MOST_COLUMNS_BESIDE);

const bodyWidth = (part: PaperPart, { width }: Setting): number =>
  isWide(part) ? width : width - HEADING_WIDTH - GUTTER;

/** A table takes its closest rows, since a page has no height to fill; a chart is half as high as wide. */
const areaHeight = ({ kind }: Block, width: number): number => (kind === "table" ? 0 : width / 2);

/** Blocks of a part as they stand on the page together; the first of them bring the part's heading along. */
export function partNode({ part, blocks, isFirst }: PartPiece, setting: Setting): SheetNode {
  const width = bodyWidth(part, setting);
  const isCaptionShown = part.body.length > 1;
  const body = blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : [gap(BLOCK_GAP)]),
    blockNode(block, { area: { width, height: areaHeight(block, width) }, context: setting.context, isCaptionShown }),
  ]);
  const look = isFirst ? { top: partRule, padding: PART_PADDING } : { padding: { bottom: PART_PADDING.bottom } };
  const role = part.heading.length > LONGEST_BESIDE ? "body-strong" : "message";
  const heading = text(role, part.heading, { tag: { role: "H2" } });
  if (isWide(part)) return stack(isFirst ? [heading, gap(BLOCK_GAP), ...body] : body, look);
  return {
    kind: "row",
    gap: GUTTER,
    look,
    cells: [
      { width: HEADING_WIDTH, node: isFirst ? heading : gap(0) },
      { width, node: stack(body) },
    ],
  };
}
