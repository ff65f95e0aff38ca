import fc from "fast-check";
import { expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { confidenceGain } from "./confidence-gain";

it("gains 1.2 from 2.4 to 3.6, and counts only those who were asked twice", () => {
  const once = { confidenceBefore: 1, confidenceAfter: null };
  expect(confidenceGain([{ confidenceBefore: 2.4, confidenceAfter: 3.6 }, once])).toBe(1.2);
  expect(confidenceGain([once])).toBeNull();
});

it("never gains more than the scale is long", () => {
  const value = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.record({ confidenceBefore: value, confidenceAfter: value })), (rows) => {
      expect(Math.abs(confidenceGain(rows) ?? 0)).toBeLessThanOrEqual(4);
    }),
    { numRuns: fastCheckRuns() },
  );
});
