import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion, AnyScalarQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";

/** Stands in every text that may not be printed, and nowhere else. */
export const HIDDEN_MARKER = "zqx";
/** The year of every date that may not be printed. */
export const HIDDEN_YEAR = 2093;
const FIRST_NUMBER = 7_301;
/** A question that takes no number this large has too few numbers for one that is found nowhere else. */
const LARGE_NUMBER = 10_000;

export type HiddenMarks = { texts: number; dates: number; numbers: number[] };

/** The draft with a marker in every internal and private text, date and large number, in rows of their own where there are none. */
export function markHiddenAnswers(draft: Draft): { draft: Draft; marks: HiddenMarks } {
  const marks: HiddenMarks = { texts: 0, dates: 0, numbers: [] };
  const sections = sectionList.map((section) => [
    section.id,
    { finished: true, answers: markAnswers(section.questions, draft[section.id]?.answers ?? {}, marks) },
  ]);
  return { draft: Object.fromEntries(sections), marks };
}

function markAnswers(
  questions: Readonly<Record<string, AnyQuestion>>,
  answers: Answers,
  marks: HiddenMarks,
  isRowHidden = false,
): Answers {
  const filled = Object.entries(questions).map(([key, question]): [string, StoredValue] => {
    const isHidden = isRowHidden || question.use !== "print";
    const stored = answers[key] ?? null;
    if (question.kind === "rows") {
      const rows = (stored as StoredRow[] | null) ?? [];
      const some = rows.length > 0 || !isHidden ? rows : [{ id: "x1" }];
      return [key, some.map((row) => ({ ...row, ...markAnswers(question.columns, row, marks, isHidden) }))];
    }
    return [key, (isHidden ? markOf(question, marks) : null) ?? stored];
  });
  return Object.fromEntries(filled);
}

function markOf({ kind, max = Number.POSITIVE_INFINITY }: AnyScalarQuestion, marks: HiddenMarks): StoredValue {
  if (kind === "text" || kind === "longText") {
    marks.texts += 1;
    return `${HIDDEN_MARKER}${marks.texts}`;
  }
  if (kind === "date") {
    marks.dates += 1;
    return `${HIDDEN_YEAR}-${String((marks.dates % 12) + 1).padStart(2, "0")}-17`;
  }
  if ((kind !== "number" && kind !== "money") || max < LARGE_NUMBER) return null;
  marks.numbers.push(FIRST_NUMBER + marks.numbers.length);
  return marks.numbers.at(-1) ?? null;
}
