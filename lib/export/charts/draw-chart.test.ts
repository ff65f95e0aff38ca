import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { area, measure } from "@/tests/support/drawing-marks";
import { drawChart } from "./draw-chart";

describe("a chart shown to a room", () => {
  it("is drawn in fewer units and zoomed, so that its type is larger in the same area", () => {
    const block: BlockOf<"coverage"> = {
      kind: "coverage",
      items: [{ label: "Departments", covered: 3, of: 4, text: "3 of 4" }],
    };
    const context = { lang: "en-GB", today: "2027-07-01" };
    const read = drawChart(block, area, { ...context, measure });
    const shown = drawChart(block, area, { ...context, measure: { ...measure, density: "present" } });
    expect(read.zoom).toBeUndefined();
    const zoom = shown.zoom ?? 1;
    expect(zoom).toBeGreaterThanOrEqual(1.25);
    expect(shown.width).toBeCloseTo(area.width, 5);
    expect(shown.height).toBeCloseTo(read.height * zoom, 5);
  });
});
