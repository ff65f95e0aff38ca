import type { ReadAnswers } from "../../section";
import { cellsIn, cellsOf, dimensionIds, meanOf, type Response, scoreOf } from "./dimension-scores";
import { type Gap, leaderStaffGaps } from "./leader-staff-gap";
import { type ReadinessBand, readinessOf, shownScore } from "./readiness-of";
import type { DimensionId, ReadinessValues, ResponseGroup } from "./schema";
import { type StatementId, statementIds, statements } from "./statements";

/** An average of fewer people than this would tell what one of them said. */
const FEWEST_PEOPLE = 3;

/** What of the answers may leave: bands, and averages of three people or more; never what one group of two said. */
export type ReadinessPick = {
  isOwnView: boolean;
  band: ReadinessBand;
  heldBy: readonly DimensionId[];
  /** 0 to 100, rounded down; null where every group is too small to be shown. */
  score: number | null;
  commitment: number | null;
  efficacy: number | null;
  dimensions: readonly { id: DimensionId; score: number | null }[];
  /** Only where the owner ticked it. */
  gaps: readonly Gap[];
  groups: readonly { group: ResponseGroup; n: number }[];
  statements: readonly { id: StatementId; means: Partial<Record<ResponseGroup, number>> }[];
};

type Answers = Pick<ReadAnswers<ReadinessValues>, "responses" | "showGap">;

export function readinessPick({ responses, showGap }: Answers): ReadinessPick | null {
  const { band, total, heldBy, scores, commitment, efficacy } = readinessOf(responses);
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
    dimensions: dimensionIds.map((id) => ({ id, score: cellsIn(shown, id).length === 0 ? null : scores[id] })),
    gaps: showGap === true && !isOwnView ? leaderStaffGaps(responses.filter(({ n }) => isEnough(n))) : [],
    groups: groupsOf(responses, isOwnView),
    statements: isOwnView ? [] : statementMeans(responses),
  };
}

const isEnough = (n: number | null): boolean => n !== null && n >= FEWEST_PEOPLE;

const groupsOf = (responses: readonly Response[], isOwnView: boolean): ReadinessPick["groups"] =>
  responses.flatMap(({ group, n }): { group: ResponseGroup; n: number }[] => {
    if (group === null) return [];
    if (group === "own-view") return isOwnView ? [{ group, n: 1 }] : [];
    return n === null ? [] : [{ group, n }];
  });

function statementMeans(responses: readonly Response[]): ReadinessPick["statements"] {
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
