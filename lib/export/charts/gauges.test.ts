import { describe, expect, it } from "vitest";
import { area, expectInside, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawGauges } from "./gauges";

describe("gauges", () => {
  const gauge = (today: number | null, better: "higher" | "lower" = "higher") => ({
    label: "Answers in time",
    unit: "%",
    today,
    success: 80,
    worst: 60,
    better,
    text: "words",
  });

  it("put better to the right whichever way the measure runs", () => {
    for (const better of ["higher", "lower"] as const) {
      const flipped = better === "lower" ? { success: 60, worst: 80 } : {};
      const drawing = drawGauges({ kind: "gauges", items: [{ ...gauge(70, better), ...flipped }] }, area, measure);
      const ticks = marksOf(drawing, "line").filter(({ y1, x1, x2 }) => y1 > 20 && x1 === x2);
      const [success, worst] = ["bar", "second-bar"].map((stroke) => ticks.find((tick) => tick.stroke === stroke));
      expect(success?.x1).toBeGreaterThan(worst?.x1 ?? Number.POSITIVE_INFINITY);
    }
  });

  it("draw no disc for a number nobody has yet", () => {
    const known = drawGauges({ kind: "gauges", items: [gauge(70)] }, area, measure);
    const unknown = drawGauges({ kind: "gauges", items: [gauge(null)] }, area, measure);
    expect(marksOf(known, "disc").length - marksOf(unknown, "disc").length).toBe(1);
    expectInside(known);
  });
});
