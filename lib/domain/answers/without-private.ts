import type { Answers, Draft, StoredValue } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import { isPrivate } from "../form/is-private";
import type { AnyQuestion } from "../form/question";
import { getSection } from "../sections/registry";
import { findOwn } from "../text/find-own";

type Questions = Readonly<Record<string, AnyQuestion>>;

/**
 * The same draft without private notes: answers that only owners and editors see are not set, a private list is empty,
 * and nothing is kept of anybody's attitude. What prints and what only steers the advice stays.
 */
export function withoutPrivate(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).map(([id, stored]) => {
      const questions = getSection(id as keyof Draft)?.questions ?? {};
      return [id, { ...stored, answers: withoutPrivateIn(questions, stored.answers) }];
    }),
  );
}

const withoutPrivateIn = (questions: Questions, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const question = findOwn(questions, key);
      return [key, question ? withoutPrivateAnswer(question, value) : value];
    }),
  );

function withoutPrivateAnswer(question: AnyQuestion, value: StoredValue): StoredValue {
  if (question.kind !== "rows") return isPrivate(question) ? null : value;
  if (isPrivate(question) || !Array.isArray(value)) return [];
  return rowsOf(value).map((row) => ({ ...row, ...withoutPrivateIn(question.columns, row) }));
}
