import type { Draft } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { fieldAnchor } from "../findings/field-anchor";
import type { AnyQuestion } from "../form/question";
import { getSection } from "../sections/registry";
import { type StartField, type StartQuestion, startQuestions } from "../start/start-questions";
import { startRowId, startValue } from "../start/start-rows";
import { findOwn } from "../text/find-own";
import { unknownKey } from "../unknown/can-be-unknown";

export type FirstQuestionProgress = {
  answered: readonly StartQuestion[];
  unanswered: readonly StartQuestion[];
  /** Those without an answer that still wait for one: neither free to stay empty nor marked as not known yet. */
  open: readonly StartQuestion[];
};

const RISKS_ASKED_FOR = 3;

/** Which of the first questions have an answer, in the order they are asked. */
export function firstQuestionProgress(draft: Draft): FirstQuestionProgress {
  const unanswered = startQuestions.filter((question) => !isAnswered(draft, question));
  return {
    answered: startQuestions.filter((question) => isAnswered(draft, question)),
    unanswered,
    open: unanswered.filter((question) => question.picksRisks || blankFields(draft, question).some(waits(draft))),
  };
}

/** The starter screen where somebody goes on who stopped: that of the first question that waits, else the first. */
export const openScreen = (draft: Draft): 1 | 2 => firstQuestionProgress(draft).open[0]?.screen ?? 1;

function isAnswered(draft: Draft, question: StartQuestion): boolean {
  if (question.picksRisks) return countRisks(draft) >= RISKS_ASKED_FOR;
  return blankFields(draft, question).length === 0;
}

const blankFields = (draft: Draft, { fields }: StartQuestion): StartField[] =>
  fields.filter((field) => askedAt(field)?.tier === "first" && isBlank(storedAt(draft, field)));

const waits =
  (draft: Draft) =>
  (field: StartField): boolean =>
    !askedAt(field)?.optional && !isMarkedUnknown(draft, field);

function isMarkedUnknown(draft: Draft, { section, question: questionKey, row, column }: StartField): boolean {
  const rowId = row === undefined ? null : startRowId(draft, row);
  const place = rowId === null ? { questionKey } : { questionKey, rowId, column };
  return draft[section]?.unknown?.includes(unknownKey(fieldAnchor(place))) ?? false;
}

const countRisks = (draft: Draft): number => {
  const risks = draft.risks?.answers.risks;
  return Array.isArray(risks) ? risks.length : 0;
};

/** The question behind a field of a starter screen. What it asks beyond the first question itself may stay open. */
function askedAt({ section, question, column }: StartField): AnyQuestion | undefined {
  const asked: AnyQuestion | undefined = findOwn(getSection(section)?.questions, question);
  return asked?.kind === "rows" && column !== undefined ? findOwn(asked.columns, column) : asked;
}

const storedAt = (draft: Draft, { section, question, row, column }: StartField) =>
  row !== undefined && column !== undefined
    ? startValue(draft, row, column)
    : (findOwn(draft[section]?.answers, question) ?? null);
