import { formatDate } from "../dates/format-date";
import { isPlainDate } from "../dates/is-plain-date";
import type { StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { formatMoney } from "../money/format-money";
import { findOwn } from "../text/find-own";
import { formatQuantity } from "../text/format-number";
import { isShown } from "./is-shown";
import type { AnyRowsQuestion, AnyScalarQuestion, Reference } from "./question";

export type Describing = {
  locale: string;
  /** ISO 4217. */
  currency: string;
  /** The words of a row that a reference points at, in this column or its title; null where the row is gone. */
  labelOf: (reference: Reference, column?: string) => string | null;
};

/** A stored answer in the words a reader would use; null where there is none. Half-typed answers stand as typed. */
export function describeAnswer(
  question: AnyScalarQuestion,
  value: StoredValue | undefined,
  describing: Describing,
): string | null {
  if (value === undefined || isBlank(value)) return null;
  if (typeof value === "number") return describeNumber(question, value, describing);
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string") return describeText(question, value, describing);
  if (Array.isArray(value)) return value.map((each) => optionLabel(question, each)).join(", ");
  return value !== null && isReference(value) ? describing.labelOf(value, question.to?.labelColumn) : null;
}

/** A row named by its title column, by the row it belongs to, or by what it is and where it stands. */
export function describeRowTitle(
  question: AnyRowsQuestion,
  row: StoredRow,
  place: Describing & { position: number },
): string {
  const title = titleIn(question, row, question.titleColumn, place);
  const from = question.titleFrom === undefined ? null : titleIn(question, row, question.titleFrom, place);
  return title ?? from ?? `${question.item.charAt(0).toUpperCase()}${question.item.slice(1)} ${place.position + 1}`;
}

function titleIn(question: AnyRowsQuestion, row: StoredRow, key: string, describing: Describing): string | null {
  const column = findOwn(question.columns, key);
  if (!column || column.kind === "rows" || !isShown(column, row)) return null;
  return describeAnswer(column, findOwn(row, key), describing);
}

function describeNumber(question: AnyScalarQuestion, value: number, { locale, currency }: Describing): string {
  if (question.kind === "money") return formatMoney({ minor: value, currency, locale });
  if (question.year) return String(value);
  if (question.kind !== "scale") return formatQuantity(value, question.unit ?? null, locale);
  const meaning = question.labels?.[value - (question.min ?? 1)];
  return meaning ? `${value}, ${meaning}` : String(value);
}

function describeText(question: AnyScalarQuestion, value: string, { locale }: Describing): string {
  if (question.kind === "date" && isPlainDate(value)) return formatDate(value, locale);
  return optionLabel(question, value);
}

function optionLabel(question: AnyScalarQuestion, value: StoredValue): string {
  return question.options?.find((option) => option.value === value)?.label ?? String(value);
}

const isReference = (value: object): value is Reference =>
  "rowId" in value && "section" in value && "question" in value;
