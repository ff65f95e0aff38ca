import type { BlockOf, Cell } from "./block";

/** What cells of versions frozen before 30 November 2026 say where nothing is known; such a version draws as it was sent. */
export const NOT_SET = "not set";

export type Column = { head: string; share: number };
type TableParts = {
  caption: string;
  columns: readonly Column[];
  /** null: nothing is known; the cell stays empty. */
  rows: readonly (readonly (Cell | null)[])[];
  rhythm?: "dense" | "roomy";
  recommended?: number;
};

/** A table whose first column heads its rows; a column or a row in which nothing is known is left out. */
export function makeTable({ caption, columns, rows: all, rhythm, recommended }: TableParts): BlockOf<"table"> {
  const rows = all.filter((row) => row.some(isKnown));
  const chosen = rows.findIndex((row) => row === all[recommended ?? -1]);
  const kept = columns.map((_, index) => index).filter((index) => rows.some((row) => isKnown(row[index])));
  const shares = kept.map((index) => columns[index]?.share ?? 1);
  return {
    kind: "table",
    caption,
    head: kept.map((index) => columns[index]?.head ?? ""),
    rows: rows.map((row) => kept.map((index) => row[index] ?? "")),
    rowHead: true,
    shares,
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(chosen < 0 ? {} : { recommended: chosen }),
  };
}

const isKnown = (cell: Cell | null | undefined): boolean => cell != null && cell !== "";

/** A figure stands right in its column; null stays null. */
export const figure = (text: string | null): Cell | null => (text === null ? null : { text, figure: true });
