import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { betterOf, isPastSuccess, isWrongWay, type MeasureFigures } from "./better-of";

const figures = (given: Partial<MeasureFigures>): MeasureFigures => ({
  success: null,
  worst: null,
  today: null,
  kind: "outcome",
  ...given,
});

describe("which way a measure gets better", () => {
  it.each([
    [{ success: 235, worst: 220, today: 11_200 }, "higher"],
    [{ success: 235, worst: 220, today: 212 }, "higher"],
    [{ success: 3800, worst: 3850, today: 3900 }, "lower"],
    [{ success: 3800, today: 3900 }, "lower"],
    [{ success: 50, worst: 50, today: 40 }, "higher"],
    [{ success: 0, worst: 0, kind: "safety" }, "lower"],
    [{ success: null, worst: null, kind: "effort" }, "lower"],
    [{ success: 50, worst: 50 }, null],
    [{ worst: 50, today: 40 }, null],
  ] as const)("%o: %s", (given, better) => {
    expect(betterOf(figures(given))).toBe(better);
  });

  it("puts success on the better side of the worst acceptable number, whatever today is", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, fc.option(value), (success, worst, today) => {
        fc.pre(success !== worst);
        expect(betterOf(figures({ success, worst, today }))).toBe(worst < success ? "higher" : "lower");
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("is at odds with a number today that is past success already", () => {
    expect(isPastSuccess(figures({ success: 235, worst: 220, today: 11_200 }))).toBe(true);
    expect(isPastSuccess(figures({ success: 3800, worst: 3850, today: 390 }))).toBe(true);
    expect(isPastSuccess(figures({ success: 235, worst: 220, today: 235 }))).toBe(false);
    expect(isPastSuccess(figures({ success: 235, worst: 220, today: 100 }))).toBe(false);
    expect(isPastSuccess(figures({ success: 235, worst: 220 }))).toBe(false);
  });

  it("is the wrong way round where more harm or more effort would be a success", () => {
    expect(isWrongWay(figures({ success: 1, worst: 0, kind: "safety" }))).toBe(true);
    expect(isWrongWay(figures({ success: 14, worst: 8, kind: "effort" }))).toBe(true);
    expect(isWrongWay(figures({ success: 0, worst: 1, kind: "safety" }))).toBe(false);
    expect(isWrongWay(figures({ success: 235, worst: 220 }))).toBe(false);
  });
});
