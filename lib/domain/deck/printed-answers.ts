import { formatDate } from "../dates/format-date";
import { labelOf } from "../form/label-of";
import type { AnyQuestion } from "../form/question";
import { formatMoney } from "../money/format-money";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";
import { formatNumber } from "../text/format-number";

type Row = Readonly<Record<string, unknown>>;

/** The words in which each printable answer stands on a slide. Scores and ticks print as something else and are left out. */
export function printedAnswers(printable: ReadDraft, context: BuildContext): string[] {
  const answers: Record<string, Row> = printable;
  return sectionList.flatMap((section) => printedRow(section.questions, answers[section.id] ?? {}, context));
}

const printedRow = (questions: Readonly<Record<string, AnyQuestion>>, row: Row, context: BuildContext): string[] =>
  Object.entries(questions).flatMap(([key, question]) => printedValue(question, findOwn(row, key), context));

function printedValue(question: AnyQuestion, value: unknown, context: BuildContext): string[] {
  const { locale, currency } = context;
  if (Array.isArray(value)) {
    if (question.kind === "rows") return value.flatMap((row) => printedRow(question.columns, row, context));
    return value.flatMap((code) => labelOf(question.options ?? [], String(code)) ?? []);
  }
  if (typeof value === "number") {
    if (question.kind === "money") return [formatMoney({ minor: value, currency, locale })];
    if (question.kind !== "number") return [];
    return [question.year ? String(value) : formatNumber(value, locale)];
  }
  if (typeof value !== "string") return [];
  if (question.kind === "date") return [formatDate(value, locale)];
  return [question.kind === "choice" ? (labelOf(question.options ?? [], value) ?? value) : value];
}
