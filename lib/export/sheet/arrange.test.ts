import { describe, expect, it } from "vitest";
import { ESTIMATE_FILL } from "../fit/fit-slide";
import { shippedMetrics } from "../type/font-metrics";
import { breakLines, labelWidth } from "../type/measure-text";
import { evenNumeral, numeralRole } from "./arrange";

const measure = { metrics: shippedMetrics, scale: 1, fill: ESTIMATE_FILL } as const;

describe("a figure that all but fills its column", () => {
  const value = "£1,250,000";
  const widthOf = (role: "numeral-l" | "numeral-m"): number => labelWidth(value, role, measure) / 0.98;
  const linesOf = (role: ReturnType<typeof numeralRole>, width: number): number =>
    breakLines(value, role, width, measure).length;

  it("is set smaller rather than cut after its comma", () => {
    for (const from of ["numeral-l", "numeral-m"] as const) {
      const width = widthOf(from);
      expect(linesOf(from, width)).toBe(2);
      expect(linesOf(numeralRole(value, width, from, measure), width)).toBe(1);
      expect(linesOf(evenNumeral([{ value, width }], measure, from), width)).toBe(1);
    }
  });

  it("keeps its size where the line holds it", () => {
    const width = labelWidth(value, "numeral-m", measure) / ESTIMATE_FILL + 1;
    expect(numeralRole(value, width, "numeral-m", measure)).toBe("numeral-m");
  });
});
