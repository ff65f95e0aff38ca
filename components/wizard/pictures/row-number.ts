import type { StoredRow } from "@/lib/domain/draft";

/** A column that holds a number by now; null while it is blank or half typed. */
export function rowNumber(row: StoredRow, column: string): number | null {
  const value = row[column];
  return typeof value === "number" ? value : null;
}
