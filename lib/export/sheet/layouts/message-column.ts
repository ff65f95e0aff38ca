import type { Block, BlockKind } from "@/lib/domain/slides/block";
import type { MessagePart } from "@/lib/domain/slides/message";
import type { Area } from "../../charts/drawing";
import { blockNode } from "../blocks/block-node";
import { hasDrawnCells } from "../blocks/drawn-cell-node";
import { measureNode } from "../measure-sheet";
import { gap, type SheetContext, type SheetNode, stack, text } from "../sheet";
import { partNote } from "./part-note";

const GAP = { least: 14, most: 40 } as const;
const GAP_BELOW_HEADING = 6;
/** Rows of a table may stand so much further apart where the column has room. */
const MOST_AIR = 14;
/** Rows that are drawn across read as one picture, so they may grow with the page. */
const MOST_DRAWN_AIR = 30;

/** Kinds that use more height than their words need: the others stand as tall as they are. */
const growing: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "table",
  "steps",
  "bars",
  "gauges",
  "coverage",
  "timeline",
  "dots",
  "range",
  "slope",
  "ladder",
  "hours",
]);
const grows = ({ kind }: Block): boolean => growing.has(kind);

/** A part of a column with the room that its block is drawn in. */
export type RoomyPart = { part: MessagePart; area: Area };
type Column = { parts: RoomyPart[]; gap: number };

const mostAirOf = (block: Block): number =>
  block.kind === "table" && hasDrawnCells(block) ? MOST_DRAWN_AIR : MOST_AIR;

function partNode({ part, area }: RoomyPart, context: SheetContext): SheetNode {
  const block = blockNode(part.block, { area, context, mostAir: mostAirOf(part.block) });
  const note = noteOf(part, context);
  if (part.heading === undefined && note === null) return block;
  return stack([
    ...(part.heading === undefined
      ? []
      : [text("heading", part.heading, { tag: { role: "H2" } }), gap(GAP_BELOW_HEADING)]),
    block,
    ...(note === null ? [] : [gap(GAP_BELOW_HEADING), note]),
  ]);
}

function noteOf(part: MessagePart, { measure }: SheetContext): SheetNode | null {
  const note = partNote(part, measure.density);
  return note === null ? null : text("dense-quiet", note, { tag: { role: "P" } });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Parts under one another: what can use it takes the height that is left, and a little of that parts them. */
export function columnOf(parts: readonly MessagePart[], room: Area, context: SheetContext): Column {
  const { width } = room;
  const heightOf = (roomy: RoomyPart): number => measureNode(partNode(roomy, context), width, context.measure);
  const least = parts.map((part): RoomyPart => ({ part, area: { width, height: 0 } }));
  const heights = least.map(heightOf);
  const gaps = Math.max(0, parts.length - 1);
  const spare = room.height - sum(heights) - gaps * GAP.least;
  if (spare <= 0) return { parts: least, gap: GAP.least };
  const share = spare / Math.max(1, parts.filter(({ block }) => grows(block)).length);
  const grown = least.map(({ part }, at): RoomyPart => {
    const height = (heights[at] ?? 0) + share;
    return { part, area: { width, height: grows(part.block) ? height - aroundBlock(part, width, context) : 0 } };
  });
  const left = room.height - sum(grown.map(heightOf)) - gaps * GAP.least;
  return { parts: grown, gap: Math.min(GAP.most, GAP.least + Math.max(0, left) / Math.max(1, gaps)) };
}

/** What its heading and its note take of the height of a part. */
function aroundBlock(part: MessagePart, width: number, context: SheetContext): number {
  const note = noteOf(part, context);
  const nodes = [
    ...(part.heading === undefined ? [] : [text("heading", part.heading)]),
    ...(note === null ? [] : [note]),
  ];
  return nodes.reduce((all, node) => all + measureNode(node, width, context.measure) + GAP_BELOW_HEADING, 0);
}

export function columnNode(parts: readonly MessagePart[], room: Area, context: SheetContext): SheetNode {
  const column = columnOf(parts, room, context);
  return stack(column.parts.flatMap((roomy, at) => [...(at > 0 ? [gap(column.gap)] : []), partNode(roomy, context)]));
}
