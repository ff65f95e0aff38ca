import type { AnyQuestion } from "../form/question";
import { type ReadDraft, sectionList } from "../sections/registry";
import { findOwn } from "../text/find-own";

type Row = Readonly<Record<string, unknown>>;

/** Every text of the answers that may be printed, as it was typed or chosen. */
export function typedTexts(read: ReadDraft): string[] {
  const answers: Record<string, Row> = read;
  return sectionList.flatMap(({ id, questions }) => textsOf(questions, answers[id] ?? {}));
}

const textsOf = (questions: Readonly<Record<string, AnyQuestion>>, row: Row): string[] =>
  Object.entries(questions).flatMap(([key, question]) => {
    const value = findOwn(row, key);
    if (question.use !== "print") return [];
    if (question.kind === "rows")
      return Array.isArray(value) ? value.flatMap((one) => textsOf(question.columns, one)) : [];
    const isText = question.kind === "text" || question.kind === "longText";
    return isText && typeof value === "string" ? [value] : [];
  });
