import type { StoredRow } from "@/lib/domain/draft/draft";
import { findOwn } from "@/lib/domain/text/find-own";

/** A column that holds a number by now; null while it is blank or half typed. */
export function rowNumber(row: StoredRow, column: string): number | null {
  const value = findOwn(row, column);
  return typeof value === "number" ? value : null;
}
