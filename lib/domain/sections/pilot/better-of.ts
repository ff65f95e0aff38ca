import type { Better, MetricKind } from "./schema";

export type MeasureFigures = {
  success: number | null;
  worst: number | null;
  /** The number today; null for work that is new, or while it is not known. */
  today: number | null;
  kind: MetricKind | null;
};

/** What must not happen, and what it takes: less of either is better. */
export const lessIsBetter = (kind: MetricKind | null): boolean => kind === "safety" || kind === "effort";

/**
 * Which way a measure gets better. It is worked out from the figures each time and never kept, so that it follows
 * when one of them is corrected: success lies on the better side of the worst acceptable number; where the two are
 * equal or one is missing, it lies on the better side of today. Without figures, less of harm and of effort is better.
 * Null while nothing tells.
 */
export function betterOf({ success, worst, today, kind }: MeasureFigures): Better | null {
  const from = [worst, today].find((value) => value !== null && value !== success);
  if (success !== null && from !== undefined && from !== null) return from < success ? "higher" : "lower";
  return lessIsBetter(kind) ? "lower" : null;
}

/** True where today's number is better than success, so that one of the three figures is likely to be mistyped. */
export function isPastSuccess(figures: MeasureFigures): boolean {
  const { today, success } = figures;
  if (today === null || success === null) return false;
  return betterOf(figures) === "higher" ? today > success : betterOf(figures) === "lower" && today < success;
}

/** True where more of harm or of effort would be a success, so that the two figures are likely to be the wrong way round. */
export const isWrongWay = (figures: MeasureFigures): boolean =>
  lessIsBetter(figures.kind) && betterOf(figures) === "higher";
