import type { Answers, StoredRow, StoredValue } from "../draft/draft";
import type { AnyQuestion, AnyRowsQuestion } from "../form/question";
import type { Section } from "../sections/define-section";
import { findOwn } from "../text/find-own";
import { isStanceBarred } from "./stance-barred";

/** The same answers with every stance column set to null; the default until an owner switches stance on. */
export const withoutStance = (section: Section, answers: Answers): Answers => blankStance(section, answers, () => true);

/** The same answers with stance taken out of the rows of roles it may never be kept of. */
export const withoutBarredStance = (section: Section, answers: Answers): Answers =>
  blankStance(section, answers, (row, question) => isStanceBarred(findOwn(row, question.titleColumn)));

type RowTest = (row: StoredRow, question: AnyRowsQuestion) => boolean;

function blankStance(section: Section, answers: Answers, isBlanked: RowTest): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, blankRows(findOwn(section.questions, key), value, isBlanked)]),
  );
}

function blankRows(question: AnyQuestion | undefined, value: StoredValue, isBlanked: RowTest): StoredValue {
  if (question?.kind !== "rows" || !Array.isArray(value)) return value;
  const columns = Object.entries(question.columns).filter(([, column]) => column.stance);
  if (columns.length === 0) return value;
  const blanked = Object.fromEntries(columns.map(([key]) => [key, null]));
  return value.map((row) => (isBlanked(row as StoredRow, question) ? { ...(row as StoredRow), ...blanked } : row));
}
