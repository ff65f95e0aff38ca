import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { decidePilot, type PilotReview } from "./decide-pilot";
import { type MetricState, metricStates } from "./metric-state";

type Case = { outcomes: MetricState[]; safety?: MetricState; effort?: MetricState } & Partial<
  Omit<PilotReview, "metrics">
>;

function decide({ outcomes, safety = "on-track", effort = "on-track", ...review }: Case) {
  return decidePilot({
    metrics: [
      ...outcomes.map((state) => ({ kind: "outcome" as const, state })),
      { kind: "safety", state: safety },
      { kind: "effort", state: effort },
    ],
    effortOffTrackReviews: effort === "off-track" ? 1 : 0,
    isDecisionDate: false,
    hasChangedBefore: false,
    ...review,
  });
}

describe("go, change, stop, not yet known", () => {
  it.each<[string, Case, ReturnType<typeof decidePilot>]>([
    ["on track and watch, effort on watch", { outcomes: ["on-track", "watch"], effort: "watch" }, { verdict: "go" }],
    ["two on watch", { outcomes: ["watch", "watch"] }, { verdict: "change" }],
    ["safety off track", { outcomes: ["on-track"], safety: "off-track" }, { verdict: "stop" }],
    ["safety on watch", { outcomes: ["on-track"], safety: "watch" }, { verdict: "change" }],
    ["effort off track once, no go", { outcomes: ["watch", "watch"], effort: "off-track" }, { verdict: "change" }],
    ["effort off track once, else fine", { outcomes: ["on-track"], effort: "off-track" }, { verdict: "go" }],
    [
      "effort off track twice",
      { outcomes: ["on-track"], effort: "off-track", effortOffTrackReviews: 2 },
      { verdict: "stop" },
    ],
    ["both outcomes off track half way", { outcomes: ["off-track", "off-track"] }, { verdict: "change" }],
    [
      "both outcomes off track at the decision date",
      { outcomes: ["off-track", "off-track"], isDecisionDate: true },
      { verdict: "stop" },
    ],
    [
      "one off track and one unknown at the decision date",
      { outcomes: ["off-track", "not-yet-known"], isDecisionDate: true },
      { verdict: "not-yet-known", missing: 1 },
    ],
    ["a second change", { outcomes: ["watch", "watch"], hasChangedBefore: true }, { verdict: "decide-now" }],
    [
      "safety off track while another result is missing",
      { outcomes: ["not-yet-known"], safety: "off-track" },
      { verdict: "stop" },
    ],
  ])("%s", (_name, review, verdict) => {
    expect(decide(review)).toEqual(verdict);
  });

  it("never goes without an outcome", () => {
    expect(decide({ outcomes: [] })).toEqual({ verdict: "change" });
  });

  it("never goes while safety is off track or a result is missing", () => {
    const state = fc.constantFrom(...metricStates);
    fc.assert(
      fc.property(fc.array(state), state, state, fc.boolean(), (outcomes, safety, effort, isDecisionDate) => {
        const { verdict } = decide({ outcomes, safety, effort, isDecisionDate });
        const states = [...outcomes, safety, effort];
        if (safety === "off-track") expect(verdict).toBe("stop");
        if (states.includes("not-yet-known")) expect(verdict).not.toBe("go");
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
