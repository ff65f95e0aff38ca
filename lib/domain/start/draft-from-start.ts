import type { Answers, Draft, StoredValue } from "../draft";
import { isBlank } from "../is-blank";
import { isSameValue } from "../is-same-value";
import type { SectionId } from "../section-ids";
import { type DraftedText, listDraftedTexts } from "./drafted-texts";
import type { DraftingContext } from "./drafting-context";
import { rowsOf } from "./start-rows";

/** Whole answers of the sections that change, ready to be saved by the ordinary way. */
export type DraftPatch = { [K in SectionId]?: Answers };

type DraftFromStart = DraftingContext & {
  draft: Draft;
  /** The draft before the last edit: a text drafted from it and never touched is drafted again. */
  before?: Draft;
};

/** Fills blank fields with what the first answers already say; a field somebody has written in is left alone. */
export function draftFromStart({ draft, before, ...context }: DraftFromStart): DraftPatch {
  const former = before ? listDraftedTexts(before, context) : [];
  const patch: DraftPatch = {};
  for (const text of listDraftedTexts(draft, context)) {
    const answers = patch[text.section] ?? draft[text.section]?.answers ?? {};
    const stored = valueAt(answers, text);
    const untouched = former.some((old) => isSamePlace(old, text) && isSameValue(old.value, stored));
    if (!(isBlank(stored) || untouched) || isSameValue(stored, text.value)) continue;
    patch[text.section] = withValue(answers, text);
  }
  return patch;
}

/** True while the field holds exactly what would be drafted for it now, so the screen can say "Drafted". */
export function isDrafted(draft: Draft, place: Omit<DraftedText, "value">, context: DraftingContext): boolean {
  return listDraftedTexts(draft, context).some(
    (text) => isSamePlace(text, place) && isSameValue(text.value, valueAt(draft[text.section]?.answers ?? {}, text)),
  );
}

function valueAt(answers: Answers, { question, rowId, column }: Omit<DraftedText, "value">): StoredValue {
  if (rowId === undefined || column === undefined) return answers[question] ?? null;
  return rowsOf(answers[question]).find((row) => row.id === rowId)?.[column] ?? null;
}

function withValue(answers: Answers, { question, rowId, column, value }: DraftedText): Answers {
  if (rowId === undefined || column === undefined) return { ...answers, [question]: value };
  const rows = rowsOf(answers[question]).map((row) => (row.id === rowId ? { ...row, [column]: value } : row));
  return { ...answers, [question]: rows };
}

const isSamePlace = (one: Omit<DraftedText, "value">, other: Omit<DraftedText, "value">): boolean =>
  one.section === other.section &&
  one.question === other.question &&
  one.rowId === other.rowId &&
  one.column === other.column;
