import type { StoredSection } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft/draft";
import { isSameAnswer } from "@/lib/domain/draft/is-same-answer";
import { type AnswerPath, mergeAnswers } from "@/lib/domain/merge/merge-answers";
import { mergeMarks } from "@/lib/domain/merge/merge-marks";
import { takeAt } from "@/lib/domain/merge/take-at";
import { findOwn } from "@/lib/domain/text/find-own";
import { type Edit, isNothingNew, type OpenSection, type SectionRecord, takeBack } from "./section-record";

export type Choice = "mine" | "theirs";

/** What a choice is kept under until all are made. Neither keys nor row ids hold a dot. */
export const clashKey = (path: AnswerPath): string => path.join(".");

export type Met = {
  merged: Answers;
  /** Whether anything of theirs came in, so that this browser shows more than was typed here. */
  hasTheirs: boolean;
};

/** Somebody else saved first. Brings both sides together; what both changed becomes a conflict. */
export function meet(record: SectionRecord, theirs: StoredSection): Met | null {
  const base = record.acknowledged;
  takeBack(record);
  record.acknowledged = theirs;
  if (!record.edit) return null;
  const edit = withMarks(record.edit, base, theirs);
  if (!edit.leftOut && isNothingNew({ ...record, edit: null }, edit)) {
    record.edit = null;
    return null;
  }
  const { merged, clashes } = mergeAnswers({ base: base.answers, mine: edit.answers, theirs: theirs.answers });
  const hasTheirs = !isSameAnswer(merged, edit.answers);
  record.edit = { ...edit, answers: merged, ...(hasTheirs && { cause: "merge" }) };
  if (clashes.length > 0) record.conflict = { sectionId: record.sectionId, clashes, mine: merged, theirs };
  return { merged, hasTheirs };
}

/** Marks are never asked about: what either side marked or unmarked holds, and a tick that nobody here set is theirs. */
function withMarks({ finished, unknown, confirmed, ...edit }: Edit, base: OpenSection, theirs: OpenSection): Edit {
  return {
    ...edit,
    ...(finished !== undefined && finished !== base.finished && { finished }),
    ...(unknown && { unknown: mergeMarks({ base: base.unknown, mine: unknown, theirs: theirs.unknown }) }),
    ...(confirmed && { confirmed: mergeMarks({ base: base.confirmed, mine: confirmed, theirs: theirs.confirmed }) }),
  };
}

/**
 * The answers as chosen; null where nothing clashed. The other text of each choice goes with them, so that the server
 * keeps it among the earlier versions in the same step.
 */
export function resolveConflict(record: SectionRecord, choices: Readonly<Record<string, Choice>>): Answers | null {
  const { conflict } = record;
  if (!conflict) return null;
  const { clashes, mine, theirs } = conflict;
  const isTheirs = (path: AnswerPath): boolean => findOwn(choices, clashKey(path)) === "theirs";
  const take = (paths: readonly AnswerPath[]): Answers =>
    paths.reduce((answers, path) => takeAt(answers, theirs.answers, path), mine);
  const answers = take(clashes.filter(isTheirs));
  const left = questionsOf(take(clashes.filter((path) => !isTheirs(path))), clashes);
  const edit = record.edit ?? { answers: mine };
  record.conflict = null;
  record.edit = { ...edit, answers, cause: "merge", leftOut: [...(edit.leftOut ?? []), left] };
  return answers;
}

/** The questions that hold what was asked about: the others are the same on both sides of the choice. */
function questionsOf(answers: Answers, paths: readonly AnswerPath[]): Answers {
  const keys = new Set(paths.map(([key]) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}
