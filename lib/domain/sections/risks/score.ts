/** Used where the organisation has not said how much risk it accepts: everything high or severe is too much. */
export const DEFAULT_APPETITE = 9;

/** Likelihood and impact of five each. */
export const HIGHEST_SCORE = 25;

type Scores = {
  likelihood: number | null;
  impact: number | null;
  likelihoodAfter: number | null;
  impactAfter: number | null;
};

const multiply = (likelihood: number | null, impact: number | null): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

/** Likelihood times impact before controls, 1 to 25; null until both are scored. Also called inherent risk. */
export const scoreBefore = (risk: Pick<Scores, "likelihood" | "impact">): number | null =>
  multiply(risk.likelihood, risk.impact);

/** The same after controls. Also called residual risk. */
export const scoreAfter = (risk: Pick<Scores, "likelihoodAfter" | "impactAfter">): number | null =>
  multiply(risk.likelihoodAfter, risk.impactAfter);

export type Portfolio = { before: number; after: number };

/** How many risks lie above what is accepted, before and after controls. Scores are counted, never averaged. */
export function countAboveAppetite(risks: readonly Scores[], appetite: number | null): Portfolio {
  const limit = appetite ?? DEFAULT_APPETITE;
  const isAbove = (score: number | null): boolean => score !== null && score > limit;
  return {
    before: risks.filter((risk) => isAbove(scoreBefore(risk))).length,
    after: risks.filter((risk) => isAbove(scoreAfter(risk))).length,
  };
}
