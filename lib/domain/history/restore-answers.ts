import type { Answers } from "../draft/draft";
import type { AnswerPath } from "../merge/merge-answers";
import { takeAt, valueAt } from "../merge/take-at";

type State = { answers: Answers; finished: boolean; unknown: string[]; confirmed: string[] };

/** What to save so that a section says again what it said; what is absent stays as it is. */
export type Restored = { answers: Answers; unknown: string[]; confirmed?: string[]; finished?: boolean };

/**
 * A section's earlier version brought back: all of it, or the one answer or row at a path together with its marks of
 * what was not known. Null where neither version has anything there.
 */
export function restoreAnswers({
  now,
  earlier,
  path,
}: {
  now: State;
  earlier: State;
  path?: AnswerPath;
}): Restored | null {
  const { answers, unknown, confirmed, finished } = earlier;
  if (!path) return { answers, unknown, confirmed, finished };
  if (valueAt(now.answers, path) === null && valueAt(earlier.answers, path) === null) return null;
  const anchor = path.join("-");
  const isThere = (key: string): boolean => key === anchor || key.startsWith(`${anchor}-`);
  return {
    answers: takeAt(now.answers, earlier.answers, path),
    unknown: [...now.unknown.filter((key) => !isThere(key)), ...earlier.unknown.filter(isThere)],
  };
}
