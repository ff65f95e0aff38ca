import type { Answers } from "../draft";
import { isBlank } from "../is-blank";
import type { AnyQuestion } from "../question";
import type { Section } from "../section";
import type { Place } from "./make-finding";
import { walkSection } from "./walk-answers";

/** `blank`: nothing is there; `unclear`: something is typed that cannot be used yet. */
export type MissingAnswer = { place: Place; question: AnyQuestion; state: "blank" | "unclear" };

/** What a section still needs to be complete: every question on screen that is not optional and has no good answer. */
export function missingAnswers(section: Section, answers: Answers): MissingAnswer[] {
  return walkSection(section, answers)
    .filter(({ question, read }) => !question.optional && isUnread(read))
    .map(({ place, question, stored }) => ({ place, question, state: isBlank(stored) ? "blank" : "unclear" }));
}

const isUnread = (read: unknown): boolean => read === null || (Array.isArray(read) && read.length === 0);
