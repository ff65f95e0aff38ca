import type { Answers, Draft, StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import type { Place } from "../findings/make-finding";
import { isShown } from "../form/is-shown";
import type { AnyQuestion, AnyRowsQuestion } from "../form/question";
import type { Section } from "../sections/define-section";
import { sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";

/** One question, or one column of one row, that is on screen, with what is stored and what can be read of it. */
export type AnswerPlace = { place: Place; question: AnyQuestion; stored: StoredValue; read: unknown };

type Level = {
  questions: Readonly<Record<string, AnyQuestion>>;
  stored: Answers;
  read: Record<string, unknown>;
  placeOf: (key: string) => Place;
};

/**
 * Every question of a section that is asked now, its rows' columns after it, in the order of the screen. Rules, statuses
 * and pages all ask it of the answers of one request, so they are walked once. Nobody may change either of the two.
 */
export function walkSection(section: Section, answers: Answers): readonly AnswerPlace[] {
  const before = known.get(answers);
  if (before?.section === section) return before.places;
  const places = walkAll(section, answers);
  known.set(answers, { section, places });
  return places;
}

const known = new WeakMap<Answers, { section: Section; places: readonly AnswerPlace[] }>();

function walkAll(section: Section, answers: Answers): AnswerPlace[] {
  return walkLevel({
    questions: section.questions,
    stored: answers,
    read: asRecord(section.read(answers)),
    placeOf: (questionKey) => ({ sectionId: section.id, questionKey }),
  });
}

/** The same for all sections, in the order of the wizard. */
export const walkDraft = (draft: Draft): AnswerPlace[] =>
  sectionList.flatMap((section) => walkSection(section, draft[section.id]?.answers ?? {}));

/** True where at least one question of a section is answered. */
export const hasAnswers = (answers: Answers | undefined): boolean =>
  Object.values(answers ?? {}).some((value) => !isBlank(value));

function walkLevel({ questions, stored, read, placeOf }: Level): AnswerPlace[] {
  return Object.entries(questions).flatMap(([key, question]) => {
    if (!isShown(question, stored)) return [];
    const value = findOwn(stored, key) ?? null;
    const own = { place: placeOf(key), question, stored: value, read: findOwn(read, key) ?? null };
    return question.kind === "rows" ? [own, ...walkRows(question, own)] : [own];
  });
}

function walkRows(question: AnyRowsQuestion, list: AnswerPlace): AnswerPlace[] {
  const readRows = new Map(asRows(list.read).map((row) => [row.id, row]));
  return asRows(list.stored).flatMap((row) =>
    walkLevel({
      questions: question.columns,
      stored: row,
      read: readRows.get(row.id) ?? {},
      placeOf: (column) => placeInRow(list.place, row.id, column),
    }),
  );
}

/** A row inside a row is addressed by one long column, as its anchor is. */
export function placeInRow(list: Place, rowId: string, column: string): Place {
  const { sectionId, questionKey } = list;
  if (list.rowId === undefined) return { sectionId, questionKey, rowId, column };
  return { sectionId, questionKey, rowId: list.rowId, column: `${list.column}-${rowId}-${column}` };
}

// `read` of a section and the rows of a list are plain records by construction.
const asRecord = (value: unknown): Record<string, unknown> => value as Record<string, unknown>;

// Stored lists hold rows with an id, which the save checked by kind; anything else is passed over.
const asRows = (value: unknown): StoredRow[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null && "id" in row) : [];
