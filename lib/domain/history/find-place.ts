import type { Answers } from "../draft/draft";
import { type Describing, describeRowTitle } from "../form/describe-answer";
import type { AnyQuestion } from "../form/question";
import type { AnswerPath } from "../merge/merge-answers";
import { readRows } from "../merge/row-lists";
import { findOwn } from "../text/find-own";

export type NamedPlace = {
  /** The question asked there; for a path that ends at a row, the list it stands in. */
  question: AnyQuestion;
  /** The titles of the rows the path leads through, from the outside in; the last is the row itself where it ends at one. */
  rows: readonly string[];
};

type Asked = {
  questions: Readonly<Record<string, AnyQuestion>>;
  /** Where to look for the rows: the first set that holds one gives its title. */
  answers: readonly Answers[];
  path: AnswerPath;
  describing: Describing;
};

/** What a place in a section's answers is called; null where its questions lead to no such place. */
export function findPlace({ questions, answers, path, describing }: Asked): NamedPlace | null {
  const [key = "", rowId, ...rest] = path;
  const question = findOwn(questions, key);
  if (!question) return null;
  if (rowId === undefined) return { question, rows: [] };
  if (question.kind !== "rows") return null;
  const found = answers.flatMap((each) => findRow(each, key, rowId));
  const [first] = found;
  const title = first
    ? describeRowTitle(question, first.row, { ...describing, position: first.position })
    : question.item;
  if (rest.length === 0) return { question, rows: [title] };
  const inside = findPlace({
    questions: question.columns,
    answers: found.map(({ row }) => row),
    path: rest,
    describing,
  });
  return inside && { ...inside, rows: [title, ...inside.rows] };
}

function findRow(answers: Answers, key: string, rowId: string) {
  const rows = readRows(findOwn(answers, key)) ?? [];
  const position = rows.findIndex(({ id }) => id === rowId);
  const row = rows[position];
  return row ? [{ row, position }] : [];
}
