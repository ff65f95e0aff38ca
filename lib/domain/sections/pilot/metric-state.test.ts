import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { metricState, metricStates } from "./metric-state";

const higher = { better: "higher", success: 50, worst: 35 } as const;
const lower = { better: "lower", success: 0, worst: 1 } as const;

describe("the state of a measure", () => {
  it.each([
    [higher, 50, "on-track"],
    [higher, 49.9, "watch"],
    [higher, 35, "watch"],
    [higher, 34.9, "off-track"],
    [lower, 0, "on-track"],
    [lower, 1, "watch"],
    [lower, 2, "off-track"],
    [higher, null, "not-yet-known"],
    [{ better: "lower", success: 0, worst: 0 } as const, 1, "off-track"],
  ] as const)("%o with result %s is %s", (metric, result, state) => {
    expect(metricState(metric, result)).toBe(state);
  });

  it("never gets worse when the result gets better", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, fc.nat(100), value, fc.nat(500), fc.boolean(), (success, gap, result, gain, isHigher) => {
        const sign = isHigher ? 1 : -1;
        const metric = { better: isHigher ? "higher" : "lower", success, worst: success - sign * gap } as const;
        const rank = (at: number): number => metricStates.indexOf(metricState(metric, at));
        expect(rank(result + sign * gain)).toBeLessThanOrEqual(rank(result));
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
