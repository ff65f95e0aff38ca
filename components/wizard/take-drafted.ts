import type { UseFormReturn } from "react-hook-form";
import { rowsOf } from "@/components/questions/rows-of";
import type { StoredValue } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import { isSameAnswer } from "@/lib/domain/draft/is-same-answer";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";

type Texts = readonly DraftedText[];

/**
 * Puts drafted texts where nothing is written, or where the former draft stands untouched, and takes an untouched draft
 * out once the answers it was drafted from are cleared. Own words are left alone, and so are a field somebody stands in
 * and one whose draft was taken out by hand. Gives what was drafted so far, to be the former texts of the next call.
 */
export function takeDrafted(form: UseFormReturn, former: Texts, texts: Texts): Texts {
  const gone = former.filter((old) => !texts.some((text) => isSamePlace(old, text)));
  const kept = gone.filter((old) => !takeOut(form, old));
  const taken = texts.flatMap((text) => {
    const name = nameIn(form, text);
    if (name === null) return [];
    const old = former.find((each) => isSamePlace(each, text));
    if (isFocused(name)) return old ?? [];
    const current: StoredValue = form.getValues(name) ?? null;
    const isOpen = old ? isSameAnswer(old.value, current) : isBlank(current);
    if (isOpen && !isSameAnswer(current, text.value)) form.setValue(name, text.value);
    return text;
  });
  return [...taken, ...kept];
}

/** False while somebody stands in the field, so that the next call looks again. */
function takeOut(form: UseFormReturn, { value, ...place }: DraftedText): boolean {
  const name = nameIn(form, place);
  if (name === null) return true;
  if (isFocused(name)) return false;
  if (isSameAnswer(form.getValues(name) ?? null, value)) form.setValue(name, null);
  return true;
}

/** Whether somebody stands in the field of that name, or in a part of it. */
const isFocused = (name: string): boolean => document.activeElement?.getAttribute("name")?.startsWith(name) ?? false;

/** Where a text stands in the form; null while its row is not there. */
function nameIn(form: UseFormReturn, { section, question, rowId, column }: Omit<DraftedText, "value">): string | null {
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
