import type { ReadAnswers } from "../define-section";
import { cellsIn, cellsOf, dimensionIds, meanOf, type Response, scoreOf } from "./dimension-scores";
import { leaderStaffGaps } from "./leader-staff-gap";
import { readinessOf, shownScore } from "./readiness-of";
import type { ReadinessValues, ResponseGroup } from "./schema";
import type { ShownReadiness } from "./shown-readiness";
import { type StatementId, statementIds, statements } from "./statements";
import type { Weights } from "./weights";

/** An average of fewer people than this would tell what one of them said. */
const FEWEST_PEOPLE = 5;

type Answers = Pick<ReadAnswers<ReadinessValues>, "responses" | "showGap">;

export function readinessPick({ responses, showGap }: Answers, weights: Weights): ShownReadiness | null {
  const { band, total, heldBy, scores, commitment, efficacy } = readinessOf(responses, weights);
  if (band === null || total === null) return null;
  const shown = cellsOf(responses).filter(({ group, n }) => group === "own-view" || isEnough(n));
  const isOwnView = shown.some(({ group }) => group === "own-view");
  const ofShown = (ids: readonly StatementId[], value: number | null) =>
    scoreOf(shown.filter(({ statement }) => ids.includes(statement))) === null ? null : value;
  return {
    isOwnView,
    band,
    heldBy,
    score: shown.length === 0 ? null : shownScore(total),
    commitment: ofShown(["q06", "q13"], commitment),
    efficacy: ofShown(["q19"], efficacy),
    dimensions: dimensionIds.map((id) => ({
      id,
      weight: weights[id],
      score: cellsIn(shown, id).length === 0 ? null : scores[id],
    })),
    gaps: showGap === true && !isOwnView ? leaderStaffGaps(responses.filter(({ n }) => isEnough(n))) : [],
    groups: groupsOf(responses, isOwnView),
    statements: isOwnView ? [] : statementMeans(responses),
  };
}

const isEnough = (n: number | null): boolean => n !== null && n >= FEWEST_PEOPLE;

const groupsOf = (responses: readonly Response[], isOwnView: boolean): ShownReadiness["groups"] =>
  responses.flatMap(({ group, n }): { group: ResponseGroup; n: number }[] => {
    if (group === null) return [];
    if (group === "own-view") return isOwnView ? [{ group, n: 1 }] : [];
    return n === null ? [] : [{ group, n }];
  });

function statementMeans(responses: readonly Response[]): ShownReadiness["statements"] {
  const shown = responses.filter(({ group, n }) => group !== null && group !== "own-view" && isEnough(n));
  const cells = cellsOf(shown);
  return statementIds.flatMap((id) => {
    const means = statements[id].groups.flatMap((group) => {
      const mean = meanOf(cells.filter((cell) => cell.statement === id && cell.group === group));
      return mean === null ? [] : [[group, mean] as const];
    });
    return means.length === 0 ? [] : [{ id, means: Object.fromEntries(means) }];
  });
}
