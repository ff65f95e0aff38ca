import type { StoredValue } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import { type Describing, describeAnswer, describeRowTitle } from "../form/describe-answer";
import type { AnyQuestion } from "../form/question";
import type { AnswerPath } from "../merge/merge-answers";
import { findOwn } from "../text/find-own";

/** An answer as lines of plain words: one for a single value, one a row and column for a list. */
export function answerLines(question: AnyQuestion, value: StoredValue, describing: Describing): string[] {
  if (question.kind !== "rows") {
    const words = describeAnswer(question, value, describing);
    return words === null ? [] : [words];
  }
  return rowsOf(value).flatMap((row, position) => [
    describeRowTitle(question, row, { ...describing, position }),
    ...Object.entries(question.columns)
      .filter(([key]) => key !== question.titleColumn)
      .flatMap(([key, column]) => labelled(column, answerLines(column, findOwn(row, key) ?? null, describing))),
  ]);
}

/** The answer at a path as lines: a path that ends at a row stands for that row alone. */
export function linesAt(question: AnyQuestion, path: AnswerPath, value: StoredValue, describing: Describing): string[] {
  const isRow = path.length % 2 === 0;
  return answerLines(question, isRow && value !== null ? [value] : value, describing);
}

/** What stands in a list inside a row follows its label, set in. */
function labelled(column: AnyQuestion, lines: readonly string[]): string[] {
  return lines.map((line, position) => (position === 0 ? `${column.label} ${line}` : `  ${line}`));
}
