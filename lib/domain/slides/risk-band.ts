export const riskBands = ["low", "moderate", "high", "severe"] as const;
export type RiskBand = (typeof riskBands)[number];

/** The band of a risk score, likelihood times impact, 1 to 25: 1–4 low, 5–9 moderate, 10–14 high, 15–25 severe. */
export function bandOf(score: number): RiskBand {
  if (score <= 4) return "low";
  if (score <= 9) return "moderate";
  if (score <= 14) return "high";
  return "severe";
}
