import { bodyOf, boxes, isLookUp } from "../../theme";
import { withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { place, text } from "../sheet";

const GAP_ABOVE_NOTE = 12;

/** The note stands on the body's last line, or right below a table that is looked up; the table has what is left. */
export const tableSheet: LayoutSheet<"table"> = (slide, context) => {
  const { table, note } = slide;
  const area = bodyOf(slide);
  if (note === undefined) return [place("table", area, blockNode(table, { area, context }))];
  const noteNode = text("dense", note);
  const height = measureNode(noteNode, boxes.table.note.width, context.measure);
  const room = withHeight(area, area.height - height - GAP_ABOVE_NOTE);
  const tableNode = blockNode(table, { area: room, context });
  const tall = isLookUp(slide) ? measureNode(tableNode, room.width, context.measure) : room.height;
  const y = area.y + Math.min(tall, room.height) + GAP_ABOVE_NOTE;
  return [place("table", room, tableNode), place("note", { ...boxes.table.note, y, height }, noteNode)];
};
