import type { Draft, StoredRow } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { AnyQuestion, AnyRowsQuestion, Reference } from "../form/question";
import type { SectionId } from "../ids/section-ids";
import type { Section } from "../sections/define-section";
import { getSection } from "../sections/registry";
import { findOwn } from "../text/find-own";

/** A row of some list that a reference question may point at. */
export type ReferenceChoice = Reference & { label: string; labelColumn: string };

/** The rows of other sections that this section's questions may point at. */
export function referenceChoices(section: Section, draft: Draft): ReferenceChoice[] {
  const targets = new Map(
    referencesIn(section.questions)
      .filter((to) => to.section !== section.id)
      .map((to) => [`${to.section}.${to.question}.${to.labelColumn}`, to]),
  );
  return [...targets.values()].flatMap((to) =>
    rowsAt(draft, to.section, to.question).map((row, position) => ({
      section: to.section,
      question: to.question,
      rowId: row.id,
      labelColumn: to.labelColumn,
      label: textAt(row, to.labelColumn) ?? rowName(to.section, to.question, position),
    })),
  );
}

/** What a reference is called on screen: its row in this column, else the row's title; null where that row is gone. */
export function referenceLabel(draft: Draft, { section, question, rowId }: Reference, column?: string): string | null {
  const rows = rowsAt(draft, section, question);
  const position = rows.findIndex((row) => row.id === rowId);
  const row = rows[position];
  const list = listAt(section, question);
  if (!row || !list) return null;
  return (
    (column === undefined ? null : textAt(row, column)) ??
    textAt(row, list.titleColumn) ??
    rowName(section, question, position)
  );
}

type Target = { section: SectionId; question: string; labelColumn: string };

function referencesIn(questions: Readonly<Record<string, AnyQuestion>>): Target[] {
  return Object.values(questions).flatMap((question) => {
    if (question.kind === "rows") return referencesIn(question.columns);
    return question.kind === "reference" && question.to ? [question.to] : [];
  });
}

const rowsAt = (draft: Draft, section: SectionId, question: string): StoredRow[] =>
  rowsOf(findOwn(draft[section]?.answers, question));

function listAt(section: SectionId, question: string): AnyRowsQuestion | null {
  const list = findOwn(getSection(section)?.questions, question);
  return list?.kind === "rows" ? list : null;
}

function textAt(row: StoredRow, column: string): string | null {
  const value = findOwn(row, column);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function rowName(section: SectionId, question: string, position: number): string {
  return `${listAt(section, question)?.item ?? "row"} ${position + 1}`;
}
