import type { BlockOf, Cell } from "../slides/block";
import type { Line } from "../slides/line";
import { shortClause } from "../text/short-clause";

/** A table of the deck with no cell longer than so many characters, for a paper that appends the whole. */
export const shortTable = (table: BlockOf<"table">, most: number): BlockOf<"table"> => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => shortCell(cell, most))),
});

function shortCell(cell: Cell, most: number): Cell {
  if (typeof cell === "string" || Array.isArray(cell)) return shortLine(cell, most);
  return { ...cell, text: shortLine(cell.text, most) };
}

/** Of several runs each gives what it can: a letter in front stays, a long name behind it ends at a clause. */
const shortLine = (line: Line, most: number): Line =>
  typeof line === "string" ? shortWords(line, most) : line.map((run) => ({ ...run, text: shortWords(run.text, most) }));

const shortWords = (text: string, most: number): string => (text.length <= most ? text : shortClause(text, most));
