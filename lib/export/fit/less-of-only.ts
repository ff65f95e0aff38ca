import type { Block, BlockOf, Cell } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { hasDrawnCells } from "../sheet/blocks/drawn-cell-node";
import { countParts, divideAt, divideWithin } from "./split/split-block";

/** What stays of a block and, where something leaves it, the rest. */
type Lessened = { kept: Block; left: Block | null };

/**
 * Of the only block of a slide that no size holds: its first item, else the first half of its words; a table that only
 * draws is told in words before that. null where nothing of it can leave.
 */
export function lessOfOnly(block: Block): Lessened | null {
  const pair = countParts(block) > 1 ? divideAt(block, 1) : divideWithin(block);
  if (pair !== null) return { kept: pair[0], left: pair[1] };
  return block.kind === "table" && hasDrawnCells(block) ? { kept: inWords(block), left: null } : null;
}

/** The table with the words of its drawings in their place. */
export const inWords = (table: BlockOf<"table">): BlockOf<"table"> => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell): Cell => (isDrawnCell(cell) ? cellText(cell) : cell))),
});
