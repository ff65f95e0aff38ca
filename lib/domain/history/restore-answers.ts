import type { Answers } from "../draft/draft";
import type { AnswerPath } from "../merge/merge-answers";
import { takeAt, valueAt } from "../merge/take-at";

type State = { answers: Answers; finished: boolean; unknown: string[] };

/** What to save so that a section says again what it said; `finished` absent stays as it is. */
export type Restored = { answers: Answers; unknown: string[]; finished?: boolean };

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
  if (!path) return { answers: earlier.answers, unknown: earlier.unknown, finished: earlier.finished };
  if (valueAt(now.answers, path) === null && valueAt(earlier.answers, path) === null) return null;
  const anchor = path.join("-");
  const isThere = (key: string): boolean => key === anchor || key.startsWith(`${anchor}-`);
  return {
    answers: takeAt(now.answers, earlier.answers, path),
    unknown: [...now.unknown.filter((key) => !isThere(key)), ...earlier.unknown.filter(isThere)],
  };
}
