import { describe, expect, it } from "vitest";
import type { BandCell } from "@/lib/domain/slides/drawn-cell";
import { expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { bandHolds, drawBand, drawBandKey } from "./band-cell";
import { fillRow } from "./cell-drawing";

const cell = (today: number | null, rest: Partial<BandCell["band"]> = {}): BandCell => ({
  band: { today, worst: 60, success: 75, better: "higher", ...rest },
  todayText: today === null ? "not measured yet" : `today ${today}%`,
  worstText: "60%",
  successText: "75%",
});
const draw = (one: BandCell, width = 300) => fillRow({ ...drawBand(one, width, measure), zoom: 1 }, 60);
const todayAt = (one: BandCell) => marksOf(draw(one), "disc")[0]?.x ?? Number.NaN;

describe("where a measure stands", () => {
  it("is always better to the right, whatever is better", () => {
    const higher = [40, 60, 70, 75, 90].map((today) => todayAt(cell(today)));
    expect(higher).toEqual(higher.toSorted((one, other) => one - other));
    const lower = [80, 60, 50, 45, 30].map((today) =>
      todayAt(cell(today, { worst: 60, success: 45, better: "lower" })),
    );
    expect(lower).toEqual(lower.toSorted((one, other) => one - other));
  });

  it("stands on the ground that is its own", () => {
    expect(todayAt(cell(59))).toBeLessThan(100);
    expect(todayAt(cell(60))).toBeCloseTo(100);
    expect(todayAt(cell(74))).toBeLessThan(200);
    expect(todayAt(cell(75))).toBeCloseTo(200);
  });

  it("keeps every word inside, at any width and however far today is from either border", () => {
    for (const width of [180, 240, 400]) {
      for (const today of [-1000, 59, 60, 68, 75, 1000, null]) {
        const drawing = draw(cell(today), width);
        expectInside(drawing);
        expect(labels(drawing)).toEqual(expect.arrayContaining(["60%", "75%", cell(today).todayText]));
      }
    }
  });

  it("has no dot while nothing is measured, and one where success and the worst are the same", () => {
    expect(marksOf(draw(cell(null)), "disc")).toEqual([]);
    expect(todayAt(cell(60, { success: 60 }))).toBeCloseTo(100);
    expect(todayAt(cell(61, { success: 60 }))).toBeGreaterThan(200);
  });

  it("says once what its three grounds mean", () => {
    expect(labels(fillRow({ ...drawBandKey(300), zoom: 1 }, 20))).toEqual(["Off track", "Watch", "On track"]);
  });
});

describe("the words of today", () => {
  const wordsY = (one: BandCell, width: number): number =>
    marksOf(draw(one, width), "label").find(({ text }) => text === one.todayText)?.y ?? Number.NaN;
  const discY = (one: BandCell, width: number): number => marksOf(draw(one, width), "disc")[0]?.y ?? Number.NaN;
  const long: BandCell = { ...cell(55), todayText: "today 1,250.5 calls a week" };

  it("stand beside the dot where their own ground holds them, and on a line above it where not", () => {
    expect(wordsY(cell(55), 400)).toBeGreaterThan(discY(cell(55), 400));
    expect(wordsY(long, 300)).toBeLessThan(discY(long, 300) - 5);
    expectInside(draw(long, 300));
  });

  it("stand on the first ground alone while nothing is measured, and ask for a column that holds them", () => {
    const unmeasured: BandCell = { ...cell(null), todayText: "not measured today" };
    const words = marksOf(draw(unmeasured, 420), "label").find(({ text }) => text === unmeasured.todayText);
    expect(words?.x).toBeLessThan(10);
    expect(bandHolds(unmeasured, 420, measure)).toBe(true);
    expect(bandHolds(unmeasured, 240, measure)).toBe(false);
  });

  it("never stand on the line of the values at the borders", () => {
    for (const width of [180, 300, 440]) {
      const value = marksOf(draw(long, width), "label").find(({ text }) => text === long.worstText)?.y ?? Number.NaN;
      expect(wordsY(long, width) - value).toBeGreaterThanOrEqual(12);
    }
  });
});
