import { describe, expect, it } from "vitest";
import { labels, marksOf } from "@/tests/support/drawing-marks";
import { drawRiskMatrix } from "./risk-matrix";

describe("the risk map", () => {
  const point = (letter: string, likelihood: 1 | 2 | 3 | 4 | 5, impact: 1 | 2 | 3 | 4 | 5) => ({
    letter,
    label: `Risk ${letter}`,
    likelihood,
    impact,
  });

  it("colours its cells by score and puts likelihood upwards, impact to the right", () => {
    const drawing = drawRiskMatrix({ kind: "riskMatrix", points: [point("A", 5, 5), point("B", 1, 1)] });
    const cells = marksOf(drawing, "rect");
    expect(cells).toHaveLength(25);
    expect(cells.filter(({ fill }) => fill === "severe")).toHaveLength(6);
    const [a, b] = ["A", "B"].map((letter) => marksOf(drawing, "label").find(({ text }) => text === letter));
    expect(a?.x).toBeGreaterThan(b?.x ?? Number.POSITIVE_INFINITY);
    expect(a?.y).toBeLessThan(b?.y ?? 0);
  });

  it("shows four discs of a cell and counts the rest", () => {
    const points = ["A", "B", "C", "D", "E", "F"].map((letter) => point(letter, 3, 3));
    expect(labels(drawRiskMatrix({ kind: "riskMatrix", points }))).toEqual(
      expect.arrayContaining(["A", "B", "C", "+3"]),
    );
  });
});
