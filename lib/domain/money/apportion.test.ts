import fc from "fast-check";
import { expect, test } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { apportion } from "./apportion";

test("three equal parts of £100 are £34, £33 and £33: the earlier takes what is left over", () => {
  expect(apportion(10_000, [1, 1, 1], 100)).toEqual([3_400, 3_300, 3_300]);
});

test("what is left over goes to the largest remainder", () => {
  expect(apportion(1_980_000, [361_250, 1_618_750], 100)).toEqual([361_300, 1_618_700]);
  expect(apportion(1_000, [333, 667], 100)).toEqual([300, 700]);
});

test("a loss is shared out as a gain is, and nothing in proportion goes to the first", () => {
  expect(apportion(-300, [1, 2], 1)).toEqual([-100, -200]);
  expect(apportion(500, [0, 0], 100)).toEqual([500, 0]);
  expect(apportion(0, [3, 4], 100)).toEqual([0, 0]);
});

test("the parts add up to the total, in whole units, none further than a unit from its share", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(1, 10, 100, 1_000),
      (units, weights, unit) => {
        const total = units * unit;
        const parts = apportion(total, weights, unit);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part % unit)).toBe(0);
          if (whole > 0) expect(Math.abs(part - (total * (weights[index] ?? 0)) / whole)).toBeLessThan(unit + 0.001);
        }
      },
    ),
    { numRuns: fastCheckRuns() },
  );
});
