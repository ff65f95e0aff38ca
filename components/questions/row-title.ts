import type { StoredRow } from "@/lib/domain/draft";
import { findOwn } from "@/lib/domain/find-own";
import type { AnyRowsQuestion } from "@/lib/domain/question";
import { capitalise } from "@/lib/domain/text/sentence";

/** What a row is called in buttons and announcements: its title, else what it is and where it stands. */
export function rowTitle(question: AnyRowsQuestion, row: StoredRow, position: number): string {
  const value = findOwn(row, question.titleColumn);
  const column = findOwn(question.columns, question.titleColumn);
  const fallback = `${capitalise(question.item)} ${position + 1}`;
  if (typeof value !== "string" || value.trim() === "") return fallback;
  const option = column && column.kind !== "rows" ? column.options?.find((each) => each.value === value) : undefined;
  return option?.label ?? capitalise(value);
}
