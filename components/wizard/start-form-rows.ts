import { type FieldAddress, questionAddress } from "@/components/questions/field-address";
import { rowsOf } from "@/components/questions/rows-of";
import type { Answers, Draft } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { type StartField, type StartRow, startQuestions } from "@/lib/domain/start/start-questions";
import { startRowId, withStartValue } from "@/lib/domain/start/start-rows";
import { findOwn } from "@/lib/domain/text/find-own";

type RowField = StartField & { row: StartRow; column: string };

/** Every first answer that lives in a row, in the order in which rows that link to others can be made. */
const rowFields: readonly RowField[] = startQuestions
  .flatMap(({ fields }) => fields)
  .filter((field): field is RowField => field.row !== undefined && field.column !== undefined);

export const draftOf = (values: Record<string, Answers>): Draft =>
  Object.fromEntries(Object.entries(values).map(([id, answers]) => [id, { answers, finished: false }]));

/** The values with a row to type into wherever a first answer has none yet. */
export function withStartRows(stored: Record<string, Answers>): Record<string, Answers> {
  let values = stored;
  // One after the other: a benefit links to the need and the group that were made before it.
  for (const { section, row, column } of rowFields) {
    const draft = draftOf(values);
    if (startRowId(draft, row) === null) values = { ...values, [section]: withStartValue(draft, row, column, null) };
  }
  return values;
}

/** Which rows stand in the form only, by the ids they got there. */
export function listNewRows(stored: Record<string, Answers>): ReadonlySet<string> {
  const before = draftOf(stored);
  const after = draftOf(withStartRows(stored));
  const missing = rowFields.filter(({ row }) => startRowId(before, row) === null);
  return new Set(missing.map(({ section, question, row }) => `${section}.${question}.${startRowId(after, row)}`));
}

type Typed = {
  sectionId: SectionId;
  answers: Answers;
  unknown: readonly string[];
  newRows: ReadonlySet<string>;
};

/** The answers without new rows that nobody has typed into, nor marked a field of as not known yet. */
export function withoutUntypedRows({ sectionId, answers, unknown, newRows }: Typed): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, value]) => {
      const asked = rowFields.filter((field) => field.section === sectionId && field.question === question);
      if (asked.length === 0) return [question, value];
      const typed = rowsOf(value).filter(
        (row) =>
          !newRows.has(`${sectionId}.${question}.${row.id}`) ||
          asked.some(
            ({ column }) => !isBlank(findOwn(row, column)) || unknown.includes(`${question}-${row.id}-${column}`),
          ),
      );
      return [question, typed];
    }),
  );
}

/**
 * Where a first answer stands in the form. `opened` is what the form held when it was opened: the row that was shown
 * then is still the one to type into, wherever rows that came in from elsewhere have moved it.
 */
export function startAddress(
  field: StartField,
  values: Record<string, Answers>,
  opened: Record<string, Answers> = values,
): FieldAddress {
  const list = questionAddress(field.section, field.question);
  if (field.row === undefined || field.column === undefined) return list;
  const rows = rowsOf(findOwn(values[field.section], field.question));
  const shown = startRowId(draftOf(opened), field.row);
  const rowId = rows.some(({ id }) => id === shown) ? shown : startRowId(draftOf(values), field.row);
  const position = rows.findIndex(({ id }) => id === rowId);
  const parent = `${list.name}.${position}`;
  return { ...list, name: `${parent}.${field.column}`, anchor: `${list.anchor}-${rowId}-${field.column}`, parent };
}
