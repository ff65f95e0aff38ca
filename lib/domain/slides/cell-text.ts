import type { Cell } from "./block";
import { drawnCellWords, isDrawnCell } from "./drawn-cell";
import type { Line } from "./line";

/** The words of a cell; of one that is drawn, those that stand where nothing can be drawn. */
export function cellText(cell: Cell): Line {
  if (isDrawnCell(cell)) return drawnCellWords(cell);
  return typeof cell === "object" && "text" in cell ? cell.text : cell;
}
