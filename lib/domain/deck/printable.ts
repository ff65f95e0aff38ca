import type { AnyQuestion } from "../form/question";
import { type ReadDraft, sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";

/**
 * The answers that may be printed: whatever is internal or private is taken out, and so is what says something of an
 * answer that was cleared; a list ends at its cap.
 * Everything after this line of the deck never saw the rest.
 */
export function printableDraft(read: ReadDraft): ReadDraft {
  const answers: Record<string, Record<string, unknown>> = read;
  return asReadDraft(
    Object.fromEntries(
      sectionList.map((section) => [section.id, printableRow(section.questions, answers[section.id] ?? {})]),
    ),
  );
}

function printableRow(
  questions: Readonly<Record<string, AnyQuestion>>,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(questions).map(([key, question]) => [key, printableValue(question, valueIn(row, key, question))]),
  );
}

const valueIn = (row: Readonly<Record<string, unknown>>, key: string, { detailOf }: AnyQuestion): unknown =>
  detailOf !== undefined && findOwn(row, detailOf) === null ? null : findOwn(row, key);

function printableValue(question: AnyQuestion, value: unknown): unknown {
  if (question.kind !== "rows") return question.use === "print" ? value : null;
  if (question.use !== "print" || !isRows(value)) return [];
  return value.slice(0, question.cap).map(({ id, libraryId, ...columns }) => ({
    id,
    libraryId,
    ...printableRow(question.columns, columns),
  }));
}

const isRows = (value: unknown): value is ({ id: string; libraryId?: string | null } & Record<string, unknown>)[] =>
  Array.isArray(value);

// Same sections, same keys; an answer taken out is null, or an empty list, as one that was never given.
const asReadDraft = (printable: object): ReadDraft => printable as ReadDraft;
