import type { StoredRow, StoredValue } from "./draft";

/** The list's rows as stored, whatever stands there. */
export function rowsOf(value: StoredValue | undefined): StoredRow[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

const isRow = (value: StoredValue): value is StoredRow =>
  typeof value === "object" && value !== null && !Array.isArray(value) && typeof value.id === "string";
