import type { Answers, StoredRow, StoredValue } from "../draft/draft";
import { pathOf } from "../problem/describe-issue";
import type { FieldProblem } from "../problem/problem";
import { countCharacters } from "../text/count-characters";
import { findOwn } from "../text/find-own";
import type { AnyQuestion, AnyRowsQuestion } from "./question";
import { READ_LIMIT_FACTOR } from "./read-answers";

/** For questions without a printed budget: own words for a choice, and a date or a figure as far as it is typed. */
const MOST_UNPRINTED = 200;

/** The most characters that may be typed into a question; all of them print, what is over its budget in the appendix. */
export const mostCharacters = ({ limit }: Pick<AnyQuestion, "limit">): number =>
  limit === undefined ? MOST_UNPRINTED : limit * READ_LIMIT_FACTOR;

type Typed = {
  questions: Readonly<Record<string, AnyQuestion>>;
  answers: Answers;
  /** What is stored now. An answer over its limit since before there was one may stay as long as it does not grow. */
  before: Answers;
};

/** Every list of more rows and every text of more characters than its question takes, each in words at its place. */
export const overLimits = (typed: Typed): FieldProblem[] => overLimitsAt(["answers"], typed);

function overLimitsAt(path: readonly PropertyKey[], { questions, answers, before }: Typed): FieldProblem[] {
  return Object.entries(answers).flatMap(([key, value]) => {
    const question = findOwn(questions, key);
    if (question === undefined) return [];
    const stored = findOwn(before, key);
    const place = [...path, key];
    return question.kind === "rows"
      ? overRows(place, question, rowsIn(value), rowsIn(stored))
      : overText(place, question, value, stored);
  });
}

function overText(
  path: readonly PropertyKey[],
  question: AnyQuestion,
  value: StoredValue,
  stored: StoredValue | undefined,
): FieldProblem[] {
  if (typeof value !== "string") return [];
  const most = mostCharacters(question);
  // A text has at least as many code units as characters, which are costly to count.
  const count = value.length <= most ? 0 : countCharacters(value);
  if (count <= Math.max(most, typeof stored === "string" ? countCharacters(stored) : 0)) return [];
  const message = `This takes at most ${most} characters and has ${count}. Shorten it by ${count - most} to save it.`;
  return [{ path: pathOf(path), message }];
}

function overRows(
  path: readonly PropertyKey[],
  { cap, columns }: AnyRowsQuestion,
  rows: readonly StoredRow[],
  stored: readonly StoredRow[],
): FieldProblem[] {
  const before = new Map(stored.map((row) => [row.id, row]));
  const inside = rows.flatMap((row, at) =>
    overLimitsAt([...path, at], { questions: columns, answers: row, before: before.get(row.id) ?? {} }),
  );
  if (rows.length <= Math.max(cap, stored.length)) return inside;
  const message = `This list holds at most ${cap} entries and has ${rows.length}. Remove ${rows.length - cap} to save it.`;
  return [{ path: pathOf(path), message }, ...inside];
}

// What was checked by its kind is a list of rows, or null.
const rowsIn = (value: StoredValue | undefined): StoredRow[] => (Array.isArray(value) ? (value as StoredRow[]) : []);
