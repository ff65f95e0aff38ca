import type { Answers } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { findOwn } from "../text/find-own";
import type { AnyQuestion, Condition } from "./question";

/** Whether a question is asked, given the answers beside it: its section's, or its row's. Hiding it keeps its answer. */
export const isShown = ({ shownWhen }: AnyQuestion, answers: Answers): boolean =>
  shownWhen === undefined || shownWhen.every((condition) => holds(condition, answers));

function holds({ answer, isOneOf }: Condition, answers: Answers): boolean {
  const value = findOwn(answers, answer);
  return isOneOf.some((wanted) => (wanted === null ? isBlank(value) : wanted === value));
}
