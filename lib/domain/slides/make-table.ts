import type { BlockOf, Cell } from "./block";

/** What a cell says where nothing is known; a blank would look like nothing to say. */
export const NOT_SET = "not set";

export type Column = { head: string; share: number };
type TableParts = {
  caption: string;
  columns: readonly Column[];
  /** null: not set. */
  rows: readonly (readonly (Cell | null)[])[];
  rhythm?: "dense" | "roomy";
  recommended?: number;
};

/** A table whose first column heads its rows; a column nobody has answered is left out. */
export function makeTable({ caption, columns, rows, rhythm, recommended }: TableParts): BlockOf<"table"> {
  const kept = columns
    .map((_, index) => index)
    .filter((index) => index === 0 || rows.some((row) => row[index] != null));
  const shares = kept.map((index) => columns[index]?.share ?? 1);
  return {
    kind: "table",
    caption,
    head: kept.map((index) => columns[index]?.head ?? ""),
    rows: rows.map((row) => kept.map((index) => row[index] ?? NOT_SET)),
    rowHead: true,
    shares,
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(recommended === undefined || recommended < 0 ? {} : { recommended }),
  };
}

/** A figure stands right in its column; null stays null. */
export const figure = (text: string | null): Cell | null => (text === null ? null : { text, figure: true });
