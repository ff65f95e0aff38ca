import { describe, expect, it } from "vitest";
import { area, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawCoverage } from "./coverage";

describe("coverage", () => {
  it("draws one block each, the covered ones solid", () => {
    const drawing = drawCoverage(
      { kind: "coverage", items: [{ label: "Departments", covered: 3, of: 4, text: "3 of 4 departments" }] },
      area,
      measure,
    );
    expect(marksOf(drawing, "rect").map(({ fill }) => fill)).toEqual(["bar", "bar", "bar", "paper"]);
    expect(labels(drawing)).toEqual(["Departments", "3 of 4 departments"]);
  });

  it("draws a bar where blocks could not be counted", () => {
    const item = { label: "Staff", covered: 120, of: 480, text: "120 of 480" };
    const [frame, bar] = marksOf(drawCoverage({ kind: "coverage", items: [item] }, area, measure), "rect");
    expect((bar?.width ?? 0) / ((frame?.width ?? 0) + 1)).toBeCloseTo(0.25, 2);
  });
});
