import type { Line } from "@/lib/domain/slides/line";
import type { SlideOf } from "@/lib/domain/slides/slide";
import { withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import { type Box, bodyOf, boxes, isLookUp } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { place, type SheetContext, text } from "../sheet";

const GAP_ABOVE_NOTE = 12;

/** The note stands on the body's last line, or right below a table that is looked up; the table has what is left. */
export const tableSheet: LayoutSheet<"table"> = (slide, context) => {
  const { table, note } = slide;
  const room = tableRoom(slide, context);
  const tableNode = blockNode(table, { area: room, context });
  if (note === undefined) return [place("table", room, tableNode)];
  const tall = isLookUp(slide) ? measureNode(tableNode, room.width, context.measure) : room.height;
  const y = room.y + Math.min(tall, room.height) + GAP_ABOVE_NOTE;
  const height = noteHeight(note, context);
  return [place("table", room, tableNode), place("note", { ...boxes.table.note, y, height }, text("dense", note))];
};

/** What a note leaves of the body to the table above it. */
export function tableRoom(slide: SlideOf<"table">, context: SheetContext): Box {
  const area = bodyOf(slide, context.measure.density);
  if (slide.note === undefined) return area;
  return withHeight(area, area.height - noteHeight(slide.note, context) - GAP_ABOVE_NOTE);
}

const noteHeight = (note: Line, { measure }: SheetContext): number =>
  measureNode(text("dense", note), boxes.table.note.width, measure);
