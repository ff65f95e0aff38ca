import { bodyOf, boxes } from "../../theme";
import { withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { place, text } from "../sheet";

const GAP_ABOVE_NOTE = 12;

/** The note stands on the body's last line; the table has what is left above it. */
export const tableSheet: LayoutSheet<"table"> = (slide, context) => {
  const { table, note } = slide;
  const area = bodyOf(slide, context.measure.density);
  if (note === undefined) return [place("table", area, blockNode(table, { area, context }))];
  const noteNode = text("dense", note);
  const height = measureNode(noteNode, boxes.table.note.width, context.measure);
  const room = withHeight(area, area.height - height - GAP_ABOVE_NOTE);
  return [
    place("table", room, blockNode(table, { area: room, context })),
    place("note", { ...boxes.table.note, y: area.y + area.height - height, height }, noteNode),
  ];
};
