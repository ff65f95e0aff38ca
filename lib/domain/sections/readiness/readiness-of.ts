import { type Cell, cellsOf, dimensionIds, dimensionScore, type Response, scoreOf } from "./dimension-scores";
import type { DimensionId } from "./schema";
import type { ReadinessBand } from "./shown-readiness";
import type { StatementId } from "./statements";
import type { Weights } from "./weights";

export type Scores = Readonly<Record<DimensionId, number | null>>;

/** The steps of the ladder a band allows, its lowest first. */
export const bandSteps: Readonly<Record<ReadinessBand, { from: number; to: number }>> = {
  prepare: { from: 1, to: 1 },
  "small-pilot": { from: 2, to: 4 },
  "two-way": { from: 5, to: 5 },
  scale: { from: 6, to: 7 },
};

const GATES = ["sponsorship", "governance", "access"] as const satisfies readonly DimensionId[];
const GATE_SCORE = 40;

const WISH: readonly StatementId[] = ["q06", "q13"];
const ABILITY: readonly StatementId[] = ["q19"];

export type Readiness = {
  scores: Scores;
  /** 0 to 100, unrounded; null where no dimension is known. */
  total: number | null;
  band: ReadinessBand | null;
  /** Gates that are below 40. */
  lowGates: readonly DimensionId[];
  /** Gates that keep the band at a small pilot: low, or not known. */
  heldBy: readonly DimensionId[];
  /** "We want to" and "we can", 0 to 100, after readiness theory. */
  commitment: number | null;
  efficacy: number | null;
};

export function readinessOf(responses: readonly Response[], weights: Weights): Readiness {
  const cells = cellsOf(responses);
  const scores = scoresOf(cells);
  const total = weightedTotal(scores, weights);
  const heldBy = GATES.filter((gate) => (scores[gate] ?? 0) < GATE_SCORE);
  return {
    scores,
    total,
    band: total === null ? null : bandFor(total, heldBy.length > 0),
    lowGates: GATES.filter((gate) => (scores[gate] ?? 100) < GATE_SCORE),
    heldBy,
    commitment: scoreOf(cells.filter(({ statement }) => WISH.includes(statement))),
    efficacy: scoreOf(cells.filter(({ statement }) => ABILITY.includes(statement))),
  };
}

function scoresOf(cells: readonly Cell[]): Scores {
  const scores = Object.fromEntries(dimensionIds.map((id) => [id, dimensionScore(cells, id)]));
  return asScores(scores);
}

// Built from the closed list of dimensions just above.
const asScores = (scores: Record<string, number | null>): Scores => scores as Scores;

/** The weighted mean of what is known, 0 to 100; null where nothing is, or where nothing known weighs anything. */
export function weightedTotal(scores: Scores, weights: Weights): number | null {
  const known = dimensionIds.flatMap((id) => {
    const score = scores[id];
    return score === null ? [] : [{ score, weight: weights[id] }];
  });
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  return Number((known.reduce((sum, one) => sum + one.score * one.weight, 0) / weight).toPrecision(12));
}

/** Under 40 prepare, under 60 a small pilot, under 80 two-way, else scale; a held gate allows a small pilot at most. */
export function bandFor(total: number, isHeld: boolean): ReadinessBand {
  if (total < 40) return "prepare";
  if (total < 60 || isHeld) return "small-pilot";
  return total < 80 ? "two-way" : "scale";
}

/** The score as it is shown: a whole number, never rounded up into the next band. */
export const shownScore = (total: number): number => Math.floor(total);
