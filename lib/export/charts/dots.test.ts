import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { area, expectInside, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawDots } from "./dots";

describe("a matrix of marks", () => {
  const dots = (counts: [number, number], per = 1): BlockOf<"dots"> => ({
    kind: "dots",
    heading: "Public messages",
    per,
    groups: [
      { label: "without an answer", count: counts[0], text: String(counts[0]), weight: "strong" },
      { label: "others", count: counts[1], text: String(counts[1]), weight: "plain" },
    ],
  });

  it("draws one mark each, the point of it solid, the rest open", () => {
    const drawing = drawDots(dots([87, 225]), area, measure);
    const fills = marksOf(drawing, "disc").map(({ fill }) => fill);
    expect(fills.filter((fill) => fill === "bar")).toHaveLength(87);
    expect(fills.filter((fill) => fill === "paper")).toHaveLength(225);
    expect(drawing.height).toBeLessThanOrEqual(area.height);
    expectInside(drawing);
  });

  it("breaks a heading that is wider than its column", () => {
    const heading = "Messages counted, 4 May to 31 October 2026; one mark is 100";
    const narrow = { width: 220, height: 300 };
    const drawing = drawDots({ ...dots([87, 225]), heading }, narrow, measure);
    const lines = marksOf(drawing, "label").filter(({ role }) => role === "label");
    expect(lines.map(({ text }) => text).join(" ")).toBe(heading);
    expect(lines.length).toBeGreaterThan(1);
    expectInside(drawing);
  });

  it("sets a few in one row, each larger than one of many", () => {
    const radii = (counts: [number, number]) =>
      marksOf(drawDots(dots(counts), area, measure), "disc").map(({ r }) => r);
    expect(Math.min(...radii([3, 5]))).toBeGreaterThan(2 * Math.max(...radii([87, 225])));
    const drawing = drawDots(dots([3, 17]), area, measure);
    expect(new Set(marksOf(drawing, "disc").map(({ y }) => y)).size).toBe(1);
    expectInside(drawing);
  });

  it("lets a mark stand for many", () => {
    expect(marksOf(drawDots(dots([870, 2250], 10), area, measure), "disc")).toHaveLength(312);
  });
});
