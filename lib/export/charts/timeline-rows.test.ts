import { describe, expect, it } from "vitest";
import { area, expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawTimelineRows } from "./timeline-rows";

describe("a timeline of rows", () => {
  it("sets bars and discs at their dates with the dates beside", () => {
    const drawing = drawTimelineRows(
      {
        kind: "timeline",
        variant: "rows",
        start: "2027-09-07",
        end: "2028-02-28",
        rows: [
          { label: "Training", from: "2027-09-20", to: "2027-10-29" },
          { label: "Decision", from: "2028-02-28", to: "2028-02-28", milestone: true },
        ],
      },
      area,
      "en-GB",
      measure,
    );
    expect(marksOf(drawing, "rect")).toHaveLength(1);
    expect(marksOf(drawing, "disc")).toHaveLength(1);
    expect(labels(drawing).map((text) => text.replaceAll("\u00A0", " "))).toEqual(
      expect.arrayContaining(["20 September to 29 October", "28 February", "Oct"]),
    );
    expectInside(drawing);
  });
});
