import { walkSection } from "../answers/walk-answers";
import type { Answers } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import type { Place } from "../findings/make-finding";
import { isNeeded } from "../form/is-needed";
import type { AnyQuestion } from "../form/question";
import type { Section } from "../sections/define-section";

/** `blank`: nothing is there; `unclear`: something is typed that cannot be used yet. */
export type MissingAnswer = { place: Place; question: AnyQuestion; state: "blank" | "unclear" };

/** Every question on screen that is not optional and has no good answer: what would make a section stronger. */
export const openAnswers = (section: Section, answers: Answers): MissingAnswer[] =>
  unreadAnswers(section, answers).filter(({ question }) => !question.optional);

/** What a section lacks to be complete: the answers that are needed, and a good form of whatever is typed. */
export const missingAnswers = (section: Section, answers: Answers): MissingAnswer[] =>
  unreadAnswers(section, answers).filter(({ question, state }) => state === "unclear" || isNeeded(question));

/** What is answered where the slides stand is no gap of its section: a choice about a slide that is gone may stay. */
const unreadAnswers = (section: Section, answers: Answers): MissingAnswer[] =>
  walkSection(section, answers)
    .filter(({ question, read }) => question.askedOn === undefined && isUnread(read))
    .map(({ place, question, stored }) => ({ place, question, state: isBlank(stored) ? "blank" : "unclear" }));

const isUnread = (read: unknown): boolean => read === null || (Array.isArray(read) && read.length === 0);
