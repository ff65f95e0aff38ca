import type { AnyQuestion } from "./question";

/** Whether an answer is for owners and editors alone, and never leaves Foothold in an export. */
export const isPrivate = ({ use, stance }: AnyQuestion): boolean => use === "private" || stance === true;

/** Whether any of these questions, or a column of their lists, asks for something private. */
export const asksPrivately = (questions: Readonly<Record<string, AnyQuestion>>): boolean =>
  Object.values(questions).some(
    (question) => isPrivate(question) || (question.kind === "rows" && asksPrivately(question.columns)),
  );
