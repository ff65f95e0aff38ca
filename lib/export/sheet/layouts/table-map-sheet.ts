import { withHeight } from "../arrange";
import { blockNode } from "../blocks/block-node";
import { boxes } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { place, text } from "../sheet";

const GAP_ABOVE_NOTE = 12;

export const tableMapSheet: LayoutSheet<"table-map"> = ({ table, map, note }, context) => {
  const areas = boxes["table-map"];
  const bottom = areas.map.y + areas.map.height;
  const mapBox = place("map", areas.map, blockNode(map, { area: areas.map, context }));
  if (note === undefined) {
    return [place("table", areas.table, blockNode(table, { area: areas.table, context })), mapBox];
  }
  const noteNode = text("dense", note);
  const height = measureNode(noteNode, areas.note.width, context.measure);
  const room = withHeight(areas.table, bottom - height - GAP_ABOVE_NOTE - areas.table.y);
  return [
    place("table", room, blockNode(table, { area: room, context })),
    place("note", { ...areas.note, y: bottom - height, height }, noteNode),
    mapBox,
  ];
};
