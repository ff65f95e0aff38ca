import type { Draft } from "../draft";
import type { Section } from "../section";
import { getSection, sectionList } from "../sections/registry";
import { startQuestions } from "../start/start-questions";
import { firstQuestionProgress } from "./first-question-progress";
import type { SectionStatus } from "./section-status";

/** Where "Continue" leads: the starter screens, one section (at a question, where one is meant), or nowhere further. */
export type NextStep =
  | { kind: "start" }
  | { kind: "section"; section: Section; questionKey: string | null }
  | { kind: "done" };

/**
 * The starter screens until they have been walked to their end or a section is finished; then the gaps they left,
 * each in its own section; then the first section that is not completed.
 */
export function nextStep(draft: Draft, statusOf: (section: Section) => SectionStatus): NextStep {
  const { answered, unanswered } = firstQuestionProgress(draft);
  const isPastStart =
    answered.at(-1)?.number === startQuestions.length || sectionList.some(({ id }) => draft[id]?.finished);
  if (unanswered.length > 0 && !isPastStart) return { kind: "start" };

  const gap = unanswered[0]?.fields[0];
  const home = gap && getSection(gap.section);
  if (home) return { kind: "section", section: home, questionKey: gap.question };

  const open = sectionList.find((section) => statusOf(section) !== "completed");
  return open ? { kind: "section", section: open, questionKey: null } : { kind: "done" };
}
