import type { Reference } from "./question";

/** The row a reference points to; null where it points nowhere, or to a row that is gone. */
export const findRow = <Row extends { id: string }>(rows: readonly Row[], reference: Reference | null): Row | null =>
  rows.find((row) => row.id === reference?.rowId) ?? null;

/** The rows of these ids, in the order of the ids. */
export const rowsInOrder = <Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] =>
  ids.flatMap((id) => rows.filter((row) => row.id === id));
