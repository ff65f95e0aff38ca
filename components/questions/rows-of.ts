import type { StoredRow, StoredValue } from "@/lib/domain/draft/draft";

/** The rows inside a stored list; anything else holds none. */
export function rowsOf(value: StoredValue | undefined): StoredRow[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

const isRow = (value: StoredValue): value is StoredRow =>
  typeof value === "object" && value !== null && !Array.isArray(value) && typeof value.id === "string";
