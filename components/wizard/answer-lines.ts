import { rowsOf } from "@/components/questions/rows-of";
import { type Describing, describeAnswer, describeRowTitle } from "@/lib/domain/describe-answer";
import type { StoredValue } from "@/lib/domain/draft";
import { findOwn } from "@/lib/domain/find-own";
import type { AnyQuestion } from "@/lib/domain/question";

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

function labelled(column: AnyQuestion, lines: readonly string[]): string[] {
  return lines.map((line) => `${column.label} ${line}`);
}
