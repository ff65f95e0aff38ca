import type { StoredRow } from "@/lib/domain/draft/draft";
import { scoreAfter, scoreBefore } from "@/lib/domain/sections/risks/score";
import { rowNumber } from "./row-number";

export type RiskScores = {
  likelihood: number | null;
  impact: number | null;
  likelihoodAfter: number | null;
  impactAfter: number | null;
};

export const riskScores = (row: StoredRow): RiskScores => ({
  likelihood: rowNumber(row, "likelihood"),
  impact: rowNumber(row, "impact"),
  likelihoodAfter: rowNumber(row, "likelihoodAfter"),
  impactAfter: rowNumber(row, "impactAfter"),
});

export const beforeAndAfter = (row: StoredRow): { before: number | null; after: number | null } => {
  const scores = riskScores(row);
  return { before: scoreBefore(scores), after: scoreAfter(scores) };
};
