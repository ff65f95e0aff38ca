import fc from "fast-check";
import { expect, test } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { splitCeiling } from "./split-ceiling";

test("15 hours for 16 weeks at £20 are £4,800 of a £6,000 ceiling, so £1,200 is new money", () => {
  expect(splitCeiling({ budgetCeiling: 600_000, hoursPerWeek: 15, weeks: 16, hourlyCost: 2_000 })).toEqual({
    staffTime: 480_000,
    newMoney: 120_000,
  });
});

test("half a minor unit rounds up, once", () => {
  expect(splitCeiling({ budgetCeiling: 0, hoursPerWeek: 0.5, weeks: 1, hourlyCost: 5 }).staffTime).toBe(3);
});

test("the two parts always add up to the ceiling, to the penny", () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.nat(2_000),
      fc.integer({ min: 4, max: 26 }),
      fc.nat(20_000),
      (ceiling, tenths, weeks, cost) => {
        const parts = splitCeiling({ budgetCeiling: ceiling, hoursPerWeek: tenths / 10, weeks, hourlyCost: cost });
        expect(parts.staffTime + parts.newMoney).toBe(ceiling);
        expect(Number.isInteger(parts.staffTime)).toBe(true);
      },
    ),
    { numRuns: fastCheckRuns() },
  );
});
