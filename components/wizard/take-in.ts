import type { UseFormReturn } from "react-hook-form";
import type { Answers, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import { isSameAnswer } from "@/lib/domain/draft/is-same-answer";
import { readRows } from "@/lib/domain/merge/row-lists";

type Form = Pick<UseFormReturn, "getValues" | "setValue">;

/**
 * Answers that came from elsewhere take the place of the form's, field by field. What is the same already stays
 * untouched, so that nobody's cursor moves and no list is drawn anew around the field somebody types in.
 */
export function takeIn(form: Form, sectionId: string, answers: Answers): void {
  for (const [key, value] of Object.entries(answers)) takeInValue(form, `${sectionId}.${key}`, value);
}

function takeInValue(form: Form, name: string, value: StoredValue): void {
  const held: StoredValue = form.getValues(name) ?? null;
  if (isSameAnswer(held, value)) return;
  const [rows, wanted] = [readRows(held), readRows(value)];
  if (!rows || !wanted) {
    form.setValue(name, value);
    return;
  }
  if (!isSameList(rows, wanted)) form.setValue(name, arrange(rows, wanted));
  wanted.forEach((row, position) => {
    for (const [column, inner] of Object.entries(row)) {
      if (column !== "id") takeInValue(form, `${name}.${position}.${column}`, inner);
    }
  });
}

/** The rows in their new order, each still as the form holds it: its fields follow one by one. */
function arrange(rows: readonly StoredRow[], wanted: readonly StoredRow[]): StoredRow[] {
  return wanted.map((row) => rows.find(({ id }) => id === row.id) ?? row);
}

const isSameList = (one: readonly StoredRow[], other: readonly StoredRow[]): boolean =>
  one.length === other.length && one.every(({ id }, position) => id === other[position]?.id);
