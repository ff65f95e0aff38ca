import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { Reference } from "../form/question";
import type { SectionId } from "../ids/section-ids";
import { findOwn } from "../text/find-own";
import type { StartRow } from "./start-questions";

type RowHome = {
  section: SectionId;
  question: string;
  /** The id a row gets that is made here; ids of rows that exist are kept. */
  newId: string;
  /** Which existing row holds the first answer; the first row where none is named. */
  find?: (rows: readonly StoredRow[], draft: Draft) => StoredRow | undefined;
  /** What a new row holds before its first answer. */
  blank: (draft: Draft) => { [column: string]: StoredValue };
};

const homes: Record<StartRow, RowHome> = {
  need: { section: "alignment", question: "needs", newId: "n1", blank: () => ({}) },
  decider: {
    section: "audiences",
    question: "groups",
    newId: "g1",
    find: (rows) => rows.find((row) => row.isDecisionMaker === true),
    blank: (draft) => ({ name: textOf(draft, "context", "decisionMaker"), isDecisionMaker: true }),
  },
  benefit: {
    section: "audiences",
    question: "benefits",
    newId: "b1",
    find: (rows, draft) => rows.find((row) => pointsAt(row.groupId, startRowId(draft, "decider"))),
    blank: (draft) => ({
      groupId: referTo(draft, "decider"),
      linkedNeedId: referTo(draft, "need"),
      strength: "moderate",
    }),
  },
  metric: {
    section: "pilot",
    question: "metrics",
    newId: "m1",
    find: (rows) => rows.find((row) => row.kind === "outcome"),
    blank: (draft) => ({ kind: "outcome", needId: referTo(draft, "need") }),
  },
  stop: { section: "pilot", question: "stops", newId: "s1", blank: () => ({}) },
  message: { section: "evidence", question: "realQuestions", newId: "q1", blank: () => ({}) },
};

/** The id of the row that holds this first answer, or null while there is none. */
export function startRowId(draft: Draft, row: StartRow): string | null {
  return existingRow(draft, row)?.id ?? null;
}

/** The value of one column of that row; null where row or value is missing. */
export function startValue(draft: Draft, row: StartRow, column: string): StoredValue {
  return findOwn(existingRow(draft, row), column) ?? null;
}

/**
 * The section's answers with one first answer set; the row is made, with what links it, where it does not exist yet.
 * Everything else in the section stays as it is.
 */
export function withStartValue(draft: Draft, row: StartRow, column: string, value: StoredValue): Answers {
  const home = homes[row];
  const answers = draft[home.section]?.answers ?? {};
  const rows = rowsOf(findOwn(answers, home.question));
  const found = existingRow(draft, row);
  const changed = found
    ? rows.map((each) => (each.id === found.id ? { ...each, [column]: value } : each))
    : [...rows, { ...home.blank(draft), id: freeId(rows, home.newId), [column]: value }];
  return { ...answers, [home.question]: changed };
}

function existingRow(draft: Draft, row: StartRow): StoredRow | undefined {
  const { section, question, find } = homes[row];
  const rows = rowsOf(findOwn(draft[section]?.answers, question));
  return (find?.(rows, draft) ?? (find ? undefined : rows[0])) as StoredRow | undefined;
}

function referTo(draft: Draft, row: StartRow): Reference {
  const { section, question, newId } = homes[row];
  return { section, question, rowId: startRowId(draft, row) ?? newId };
}

function pointsAt(value: StoredValue | undefined, rowId: string | null): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return rowId !== null && value.rowId === rowId;
}

function freeId(rows: readonly StoredRow[], wanted: string): string {
  const taken = new Set(rows.map((row) => row.id));
  const [letter] = wanted;
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

function textOf(draft: Draft, section: SectionId, question: string): string | null {
  const value = findOwn(draft[section]?.answers, question);
  return typeof value === "string" && value !== "" ? value : null;
}
