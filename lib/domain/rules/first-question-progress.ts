import type { Draft } from "../draft";
import { isBlank } from "../is-blank";
import type { AnyQuestion } from "../question";
import { getSection } from "../sections/registry";
import { type StartField, type StartQuestion, startQuestions } from "../start/start-questions";
import { startValue } from "../start/start-rows";

export type FirstQuestionProgress = {
  answered: readonly StartQuestion[];
  unanswered: readonly StartQuestion[];
};

const RISKS_ASKED_FOR = 3;

/** Which of the first questions have an answer, in the order they are asked. */
export function firstQuestionProgress(draft: Draft): FirstQuestionProgress {
  return {
    answered: startQuestions.filter((question) => isAnswered(draft, question)),
    unanswered: startQuestions.filter((question) => !isAnswered(draft, question)),
  };
}

function isAnswered(draft: Draft, question: StartQuestion): boolean {
  if (question.picksRisks) return countRisks(draft) >= RISKS_ASKED_FOR;
  return question.fields.filter(isFirst).every((field) => !isBlank(storedAt(draft, field)));
}

const countRisks = (draft: Draft): number => {
  const risks = draft.risks?.answers.risks;
  return Array.isArray(risks) ? risks.length : 0;
};

/** What a starter screen asks beyond the first question itself may stay open. */
function isFirst({ section, question, column }: StartField): boolean {
  const asked: AnyQuestion | undefined = getSection(section)?.questions[question];
  if (asked?.kind !== "rows" || column === undefined) return asked?.tier === "first";
  return asked.columns[column]?.tier === "first";
}

const storedAt = (draft: Draft, { section, question, row, column }: StartField) =>
  row !== undefined && column !== undefined
    ? startValue(draft, row, column)
    : (draft[section]?.answers[question] ?? null);
