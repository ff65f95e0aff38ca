import type { Answers, StoredRow, StoredValue } from "../draft/draft";
import { findOwn } from "../text/find-own";
import { insertMissing } from "./arrange-ids";
import type { AnswerPath } from "./merge-answers";
import { readRows } from "./row-lists";

/** What stands at a path; null where there is nothing, or no such row. */
export function valueAt(answers: Answers, path: AnswerPath): StoredValue {
  const [key = "", rowId, ...rest] = path;
  const value = findOwn(answers, key) ?? null;
  if (rowId === undefined) return value;
  const row = readRows(value)?.find(({ id }) => id === rowId) ?? null;
  return row === null || rest.length === 0 ? row : valueAt(row, rest);
}

/**
 * The answers with one field or row as it stands in another set of answers of the same section: changed, brought back
 * to its place, or taken out. A field of a row that is missing here brings the whole row back.
 */
export function takeAt(answers: Answers, from: Answers, path: AnswerPath): Answers {
  const [key = "", rowId, ...rest] = path;
  const value = findOwn(from, key) ?? null;
  if (rowId === undefined) return { ...answers, [key]: value };
  const [here, there] = [readRows(findOwn(answers, key)), readRows(value)];
  return here && there ? { ...answers, [key]: takeRow({ here, there, rowId, rest }) } : answers;
}

type Rows = { here: StoredRow[]; there: StoredRow[]; rowId: string; rest: AnswerPath };

function takeRow({ here, there, rowId, rest }: Rows): StoredRow[] {
  const isWanted = ({ id }: StoredRow): boolean => id === rowId;
  const wanted = there.find(isWanted);
  if (!wanted) return rest.length === 0 ? here.filter((row) => !isWanted(row)) : here;
  if (!here.some(isWanted)) return insertRow(here, there, wanted);
  return here.map((row) => (isWanted(row) ? takeFields(row, wanted, rest) : row));
}

const takeFields = (row: StoredRow, wanted: StoredRow, rest: AnswerPath): StoredRow =>
  rest.length === 0 ? wanted : { ...takeAt(row, wanted, rest), id: row.id };

function insertRow(here: readonly StoredRow[], there: readonly StoredRow[], wanted: StoredRow): StoredRow[] {
  const rows = new Map([...here, wanted].map((row) => [row.id, row]));
  const ids = here.map(({ id }) => id);
  const order = insertMissing(
    ids,
    there.map(({ id }) => id),
    ids,
  );
  return order.flatMap((id) => rows.get(id) ?? []);
}
