import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/slides/block";
import { area, expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { drawSplit } from "./split";

const split = (values: readonly number[], label = "staff time, already paid"): BlockOf<"split"> => ({
  kind: "split",
  heading: "The most it may cost, hours included",
  total: "£9,847.50",
  parts: values.map((value, at) => ({ label, value, text: `£${value}`, weight: at === 0 ? "strong" : "second" })),
});
const bars = (block: BlockOf<"split">, width = area.width) =>
  marksOf(drawSplit(block, { ...area, width }, measure), "rect").filter(({ height }) => height > 20);

describe("a bar that is divided", () => {
  it("divides its width as the values divide the whole", () => {
    const [first, second] = bars(split([300, 100]));
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(3);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(area.width);
  });

  it("keeps every word inside at any width, however small a part is", () => {
    for (const width of [160, 280, 430, 880]) {
      for (const values of [[1], [4770, 5077.5], [1, 9999], [9999, 1, 1], [0, 0]]) {
        const drawing = drawSplit(split(values), { ...area, width }, measure);
        expectInside(drawing);
        for (const value of values) expect(labels(drawing)).toContain(`£${value}`);
      }
    }
  });

  it("says with a square whose words they are where they cannot begin below their part", () => {
    const squares = (values: readonly number[]) =>
      marksOf(drawSplit(split(values), area, measure), "rect").filter(({ height }) => height < 20);
    expect(squares([300, 100])).toHaveLength(0);
    expect(squares([9999, 1])).toHaveLength(2);
  });

  it("draws nothing below nothing, and names the parts of a whole of nothing", () => {
    expect(bars(split([-5, 10]))[0]?.width).toBe(0);
    expect(bars(split([0, 0]))[0]?.width).toBe(bars(split([0, 0]))[1]?.width);
    expect(labels(drawSplit({ kind: "split", parts: [] }, area, measure))).toEqual([]);
  });
});
