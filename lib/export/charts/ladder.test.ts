import { describe, expect, it } from "vitest";
import { area, expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawLadder } from "./ladder";

describe("a ladder", () => {
  const steps = (["behind", "here", "within", "beyond"] as const).map((state) => ({ label: `A step ${state}`, state }));

  it("rises from the first step to the last and says where to start", () => {
    const drawing = drawLadder({ kind: "ladder", heading: "Steps", steps }, area, measure);
    const discs = marksOf(drawing, "disc");
    expect(discs.map(({ y }) => y)).toEqual(discs.map(({ y }) => y).sort((a, b) => b - a));
    expect(discs.map(({ fill }) => fill)).toEqual(["soft", "bar", "paper", "paper"]);
    expect(labels(drawing)).toContain("start here");
    expectInside(drawing);
  });
});
