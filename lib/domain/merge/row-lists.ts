import type { StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";

export type Sides<V> = { base: V; mine: V; theirs: V };

/** The three sides as lists of rows; null where one of them is anything else, or its rows cannot be told apart by id. */
export function asRowLists(sides: Sides<StoredValue>): Sides<StoredRow[]> | null {
  const [base, mine, theirs] = [readRows(sides.base), readRows(sides.mine), readRows(sides.theirs)];
  return base && mine && theirs ? { base, mine, theirs } : null;
}

/** The three sides as sets of chosen values; null where one of them is anything else. */
export function asChoiceLists(sides: Sides<StoredValue>): Sides<string[]> | null {
  const [base, mine, theirs] = [readChoices(sides.base), readChoices(sides.mine), readChoices(sides.theirs)];
  return base && mine && theirs ? { base, mine, theirs } : null;
}

/** The rows of a list, none where it is blank; null where the value is no list of rows with ids of their own. */
export function readRows(value: StoredValue | undefined): StoredRow[] | null {
  if (value === undefined || isBlank(value)) return [];
  if (!Array.isArray(value) || !value.every(isRow)) return null;
  return new Set(value.map(({ id }) => id)).size === value.length ? value : null;
}

function readChoices(value: StoredValue): string[] | null {
  if (isBlank(value)) return [];
  return Array.isArray(value) && value.every((each) => typeof each === "string") ? value : null;
}

const isRow = (value: StoredValue): value is StoredRow =>
  typeof value === "object" && value !== null && !Array.isArray(value) && typeof value.id === "string";
