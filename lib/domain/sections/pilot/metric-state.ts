import type { Better } from "./schema";

export const metricStates = ["on-track", "watch", "off-track", "not-yet-known"] as const;
export type MetricState = (typeof metricStates)[number];

type Thresholds = { better: Better; success: number; worst: number };

/** Success reached: on track. Worst acceptable value reached: watch. Neither: off track. No result: not yet known. */
export function metricState({ better, success, worst }: Thresholds, result: number | null): MetricState {
  if (result === null) return "not-yet-known";
  const reaches = (value: number): boolean => (better === "higher" ? result >= value : result <= value);
  if (reaches(success)) return "on-track";
  return reaches(worst) ? "watch" : "off-track";
}
