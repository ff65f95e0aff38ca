import { describe, expect, it } from "vitest";
import { area, expectInside, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawHours } from "./hours";

describe("hours", () => {
  const rows = [
    { label: "Listen", hours: 4, text: "4" },
    { label: "Approve", hours: 1.5, text: "1.5" },
  ];

  it("has a block an hour, each row beginning where the last one ended", () => {
    const drawing = drawHours({ kind: "hours", heading: "Hours a week", rows }, area, measure);
    const blocks = marksOf(drawing, "rect");
    expect(blocks).toHaveLength(6);
    expect(blocks[4]?.x).toBeGreaterThan(blocks[3]?.x ?? 0);
    expect(blocks[5]?.width).toBeLessThan(blocks[4]?.width ?? 0);
    expectInside(drawing);
  });
});
