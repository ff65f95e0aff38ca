import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { area, expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawBars } from "./bars";

describe("bars", () => {
  const bars = (values: [string, number][]): BlockOf<"bars"> => ({
    kind: "bars",
    unit: "Score, 0–100",
    target: { label: "gate 40", value: 40 },
    series: [{ label: "Score", values: values.map(([label, value]) => ({ label, value, text: String(value) })) }],
  });

  it("start at zero and are as long as their values", () => {
    const drawing = drawBars(
      bars([
        ["Skills", 80],
        ["Time", 20],
      ]),
      area,
      measure,
    );
    const [long, short] = marksOf(drawing, "rect");
    expect(long?.width).toBeCloseTo((short?.width ?? 0) * 4, 5);
    expect(labels(drawing)).toEqual(expect.arrayContaining(["Score, 0–100", "gate 40", "80", "20"]));
    expectInside(drawing);
  });

  it("mark what stays below the target in shape and colour", () => {
    const drawing = drawBars(
      bars([
        ["Skills", 80],
        ["Time", 20],
      ]),
      area,
      measure,
    );
    expect(marksOf(drawing, "rect").map(({ fill }) => fill)).toEqual(["mute", "bar"]);
    expect(marksOf(drawing, "label").find(({ text }) => text === "Time")?.role).toBe("dense-strong");
  });

  it("wrap long labels and keep them apart", () => {
    const long = "Readiness of the people who would answer in public every day";
    const drawing = drawBars(
      bars([
        [long, 10],
        [`${long} again`, 20],
      ]),
      area,
      measure,
    );
    const left = marksOf(drawing, "label").filter(({ x }) => x === 0);
    expect(left.length).toBeGreaterThan(4);
    const lines = left.map(({ y }) => y).sort((a, b) => a - b);
    for (const [at, y] of lines.entries()) {
      if (at > 0) expect(y - (lines[at - 1] ?? 0)).toBeGreaterThan(15);
    }
  });

  it("draw nothing but the axis where nothing is known", () => {
    expect(marksOf(drawBars({ kind: "bars", unit: "Calls", series: [] }, area, measure), "rect")).toEqual([]);
  });
});
