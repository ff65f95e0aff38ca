import type { MetricState } from "./metric-state";
import type { MetricKind } from "./schema";

type MetricResult = { kind: MetricKind; state: MetricState };

export type PilotReview = {
  metrics: readonly MetricResult[];
  /** Reviews so far, this one included, at which effort was off track. */
  effortOffTrackReviews: number;
  isDecisionDate: boolean;
  /** True where an earlier review said change already. */
  hasChangedBefore: boolean;
};

export type Verdict =
  | { verdict: "go" | "change" | "stop" | "decide-now" }
  | { verdict: "not-yet-known"; missing: number };

const MOST_EFFORT_MISSES = 2;

/**
 * What the agreed rule says: stop, not yet known, go, else change once and then a plain decision. A human decides and
 * may differ. After Avery et al., progression criteria for internal pilot studies, BMJ Open 2017,
 * doi:10.1136/bmjopen-2016-013537.
 */
export function decidePilot(review: PilotReview): Verdict {
  if (mustStop(review)) return { verdict: "stop" };
  const missing = review.metrics.filter(({ state }) => state === "not-yet-known").length;
  if (missing > 0) return { verdict: "not-yet-known", missing };
  if (mayGo(review.metrics)) return { verdict: "go" };
  return { verdict: review.hasChangedBefore ? "decide-now" : "change" };
}

const statesOf = (metrics: readonly MetricResult[], kind: MetricKind): MetricState[] =>
  metrics.filter((metric) => metric.kind === kind).map(({ state }) => state);

function mustStop({ metrics, effortOffTrackReviews, isDecisionDate }: PilotReview): boolean {
  if (statesOf(metrics, "safety").includes("off-track")) return true;
  if (effortOffTrackReviews >= MOST_EFFORT_MISSES) return true;
  const outcomes = statesOf(metrics, "outcome");
  return isDecisionDate && outcomes.length > 0 && outcomes.every((state) => state === "off-track");
}

function mayGo(metrics: readonly MetricResult[]): boolean {
  const outcomes = statesOf(metrics, "outcome");
  const onTrack = outcomes.filter((state) => state === "on-track").length;
  return (
    outcomes.length > 0 &&
    outcomes.every((state) => state === "on-track" || state === "watch") &&
    onTrack * 2 >= outcomes.length &&
    statesOf(metrics, "safety").every((state) => state === "on-track")
  );
}
