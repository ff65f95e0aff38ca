import type { Answers, StoredRow, StoredValue } from "../draft/draft";
import { isSameAnswer } from "../draft/is-same-answer";
import { findOwn } from "../text/find-own";
import { arrangeIds } from "./arrange-ids";
import { asChoiceLists, asRowLists, type Sides } from "./row-lists";

/**
 * Where an answer stands inside its section: the question's key; for a list the row's id, then the key of its column,
 * and so on inward. A path that ends at an id stands for the whole row.
 */
export type AnswerPath = readonly string[];

export type Merge = {
  /** Both sides' changes together; where they clash, mine. */
  merged: Answers;
  /** Fields both sides changed to different values, and rows that one side removed and the other edited. */
  clashes: readonly AnswerPath[];
};

type Merged<V> = { value: V; clashes: AnswerPath[] };
type Fields = { [key: string]: StoredValue };

/** Where a row was copied from: nobody is asked about that. */
const MARKS: readonly string[] = ["libraryId", "libraryVersion"];

/**
 * Two sets of answers of one section brought together, field by field and row by row, against the answers both started
 * from. Whatever only one side changed is kept. Rows without ids of their own are compared as one value.
 */
export function mergeAnswers(sides: Sides<Answers>): Merge {
  const { value, clashes } = mergeFields([], sides);
  return { merged: value, clashes };
}

function mergeFields(path: AnswerPath, { base, mine, theirs }: Sides<Fields>): Merged<Fields> {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const fields = keys.map((key) => {
    const sides = {
      base: findOwn(base, key) ?? null,
      mine: findOwn(mine, key) ?? null,
      theirs: findOwn(theirs, key) ?? null,
    };
    const merged = mergeValue([...path, key], sides);
    const isMark = path.length > 0 && MARKS.includes(key);
    return { key, ...(isMark && merged.clashes.length > 0 ? settled(sides.theirs) : merged) };
  });
  return {
    value: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    clashes: fields.flatMap(({ clashes }) => clashes),
  };
}

function mergeValue(path: AnswerPath, sides: Sides<StoredValue>): Merged<StoredValue> {
  const { base, mine, theirs } = sides;
  if (isSameAnswer(mine, base)) return settled(theirs);
  if (isSameAnswer(theirs, base) || isSameAnswer(mine, theirs)) return settled(mine);
  const rows = asRowLists(sides);
  if (rows) return mergeRows(path, rows);
  const choices = asChoiceLists(sides);
  return choices ? settled(mergeChoices(choices)) : { value: mine, clashes: [path] };
}

function mergeRows(path: AnswerPath, { base, mine, theirs }: Sides<StoredRow[]>): Merged<StoredRow[]> {
  const [baseRows, myRows, theirRows] = [byId(base), byId(mine), byId(theirs)];
  const order = arrangeIds({ base: idsOf(base), mine: idsOf(mine), theirs: idsOf(theirs) });
  const merged = order.map((id) =>
    mergeRow([...path, id], { base: baseRows.get(id), mine: myRows.get(id), theirs: theirRows.get(id) }),
  );
  return {
    value: merged.flatMap(({ value }) => value ?? []),
    clashes: merged.flatMap(({ clashes }) => clashes),
  };
}

/** A row that is there on both sides, or on one: then the other removed it, unless it is new. */
function mergeRow(path: AnswerPath, { base, mine, theirs }: Sides<StoredRow | undefined>): Merged<StoredRow | null> {
  if (mine && theirs) {
    const { value, clashes } = mergeFields(path, { base: base ?? {}, mine, theirs });
    return { value: { ...value, id: mine.id }, clashes };
  }
  const left = mine ?? theirs ?? null;
  if (!base || left === null) return settled(left);
  return isSameAnswer(left, base) ? settled(null) : { value: mine ?? null, clashes: [path] };
}

/** What either side chose is chosen; what either took away is not. */
function mergeChoices({ base, mine, theirs }: Sides<string[]>): string[] {
  const kept = theirs.filter((choice) => mine.includes(choice) || !base.includes(choice));
  return [...kept, ...mine.filter((choice) => !theirs.includes(choice) && !base.includes(choice))];
}

const settled = <V>(value: V): Merged<V> => ({ value, clashes: [] });
const idsOf = (rows: readonly StoredRow[]): string[] => rows.map(({ id }) => id);
const byId = (rows: readonly StoredRow[]): Map<string, StoredRow> => new Map(rows.map((row) => [row.id, row]));
