import type { Draft } from "../draft/draft";
import type { AnyQuestion } from "../form/question";
import { contextOf, type MakeContext } from "../picks/make-build-context";
import { printedDraft } from "../provenance/printed-draft";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, readDraft, sectionList } from "../sections/registry";
import type { DeckOutline } from "../slides/outline";
import { findOwn } from "../text/find-own";

export type PrintGiven = MakeContext & { draft: Draft; state: DeckOutline["state"] };

/**
 * The one way from stored answers to a document. In `printable` what nobody has confirmed is marked or gone, and what
 * is internal or private is gone; `context` holds what those answers decide without being printed.
 */
export function readPrintable({ draft, state, ...given }: PrintGiven): { printable: ReadDraft; context: BuildContext } {
  const { locale, currency } = contextOf(readDraft(draft), given);
  const read = readDraft(printedDraft(draft, { state, library: given.library, locale, currency }));
  return { printable: printableDraft(read), context: contextOf(read, given) };
}

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
