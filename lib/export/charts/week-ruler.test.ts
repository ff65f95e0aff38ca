import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawWeekRuler } from "./week-ruler";

describe("the week ruler", () => {
  const ruler: BlockOf<"timeline"> = {
    kind: "timeline",
    variant: "weeks",
    start: "2027-11-01",
    end: "2028-02-20",
    rows: [
      { label: "Mid-point review", from: "2027-12-20", to: "2027-12-20", milestone: true },
      { label: "Decision", from: "2028-02-28", to: "2028-02-28", milestone: true },
    ],
  };
  const draw = (height: number, today: string) =>
    drawWeekRuler(ruler, { width: 880, height }, { lang: "en-GB", today, measure });

  it("has a block a week, tinted up to the review and open after it", () => {
    const fills = marksOf(draw(84, "2027-07-01"), "rect").map(({ fill }) => fill);
    expect(fills).toEqual([...Array(7).fill("soft"), ...Array(9).fill("paper")]);
  });

  it("draws nothing as done before the work has begun", () => {
    expect(marksOf(draw(84, "2027-10-31"), "rect").some(({ fill }) => fill === "bar")).toBe(false);
    expect(marksOf(draw(84, "2027-11-01"), "rect").filter(({ fill }) => fill === "bar")).toHaveLength(7);
  });

  it("shows what lies after the end dotted, and leaves it out where there is little height", () => {
    expect(labels(draw(84, "2027-07-01"))).toContain("Decision");
    expect(labels(draw(44, "2027-07-01")).join(" ")).not.toContain("Decision");
    expectInside(draw(84, "2027-07-01"));
    expectInside(draw(44, "2027-07-01"));
  });

  it("stands lower in a narrow column, where a date steps up, so that none leaves its place", () => {
    const drawing = drawWeekRuler(ruler, { width: 424, height: 84 }, { lang: "en-GB", today: "2027-07-01", measure });
    const dates = marksOf(drawing, "label").map(({ y }) => y);
    expect(new Set(dates).size).toBeGreaterThan(2);
    expectInside(drawing);
  });

  it("survives a pilot of a week and one of half a year", () => {
    for (const end of ["2027-11-07", "2028-05-01"]) {
      const drawing = drawWeekRuler(
        { ...ruler, end, rows: [] },
        { width: 880, height: 84 },
        { lang: "en-GB", today: "2027-07-01", measure },
      );
      expect(marksOf(drawing, "rect").every(({ width }) => width > 0)).toBe(true);
    }
  });
});
