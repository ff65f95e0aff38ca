import type { Colour } from "../palette";
import type { Drawing, Mark } from "./drawing";

/** A ground runs on from row to row, so it has no height of its own. */
export type Ground = { x: number; width: number; fill: Colour };

/** A drawing across a cell of a table. What it says keeps its size; its grounds grow with the row. */
export type CellDrawing = { width: number; height: number; zoom: number; grounds: Ground[]; marks: Mark[] };

/** The whole as one drawing for a row of this height, in points. */
export function fillRow({ width, height, zoom, grounds, marks }: CellDrawing, rowHeight: number): Drawing {
  const down = Math.max(0, rowHeight / zoom - height) / 2;
  const fills = grounds.map(
    ({ x, width: wide, fill }): Mark => ({ kind: "rect", x, y: 0, width: wide, height: rowHeight / zoom, fill }),
  );
  return {
    width: width * zoom,
    height: rowHeight,
    zoom,
    marks: [...fills, ...marks.map((mark) => moveDown(mark, down))],
  };
}

function moveDown(mark: Mark, by: number): Mark {
  if (mark.kind === "line") return { ...mark, y1: mark.y1 + by, y2: mark.y2 + by };
  return { ...mark, y: mark.y + by };
}
