import type { UseFormReturn } from "react-hook-form";
import { rowsOf } from "@/components/questions/rows-of";
import { isSameAnswer } from "@/lib/browser/is-same-answer";
import type { StoredValue } from "@/lib/domain/draft";
import { isBlank } from "@/lib/domain/is-blank";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";

type Texts = readonly DraftedText[];

/** Puts drafted texts where nothing is written, or where the former draft stands untouched; own words are left alone. */
export function takeDrafted(form: UseFormReturn, former: Texts, texts: Texts): void {
  for (const text of texts) {
    const name = nameIn(form, text);
    if (name === null) continue;
    const current: StoredValue = form.getValues(name) ?? null;
    const wasDrafted = former.some((old) => isSamePlace(old, text) && isSameAnswer(old.value, current));
    const isOpen = isBlank(current) || wasDrafted;
    if (isOpen && !isSameAnswer(current, text.value)) form.setValue(name, text.value);
  }
}

/** Where a text stands in the form; null while its row is not there. */
function nameIn(form: UseFormReturn, { section, question, rowId, column }: DraftedText): string | null {
  const name = `${section}.${question}`;
  if (rowId === undefined || column === undefined) return name;
  const position = rowsOf(form.getValues(name)).findIndex((row) => row.id === rowId);
  return position === -1 ? null : `${name}.${position}.${column}`;
}

const isSamePlace = (one: DraftedText, other: DraftedText): boolean =>
  one.section === other.section &&
  one.question === other.question &&
  one.rowId === other.rowId &&
  one.column === other.column;
