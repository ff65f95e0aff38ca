import { describe, expect, it } from "vitest";
import type { MoveCell } from "@/lib/domain/slides/drawn-cell";
import { expectInside, labels, marksOf, measure } from "@/tests/support/drawing-marks";
import { fillRow } from "./cell-drawing";
import { drawMove, drawMoveKey } from "./move-cell";

const cell = (from: number | null, to: number | null, rest: Partial<MoveCell["move"]> = {}): MoveCell => ({
  move: { from, to, limit: 10, max: 25, planned: true, ...rest },
  text: "",
});
const draw = (one: MoveCell, width = 240) => fillRow({ ...drawMove(one, width, measure), zoom: 1 }, 60);
const discs = (one: MoveCell, width?: number) => marksOf(draw(one, width), "disc");
const lineOf = (one: MoveCell, width?: number) => marksOf(draw(one, width), "rect").at(-1)?.x ?? 0;

const SCORES = [1, 4, 6, 9, 10, 11, 12, 16, 24, 25];

describe("how a score moves", () => {
  it("says both scores and the words of their bands, the planned one in a dashed ring", () => {
    expect(labels(draw(cell(16, 8))).toSorted()).toEqual(["16", "8", "moderate", "severe"]);
    const [to, from] = discs(cell(16, 8));
    expect(to?.dash).toBeDefined();
    expect(from?.stroke).toBeUndefined();
    expect(discs(cell(16, 8, { planned: undefined })).every(({ stroke }) => stroke === undefined)).toBe(true);
  });

  it("keeps what is accepted left of the line and what is not right of it, apart and inside at any width", () => {
    for (const width of [120, 164, 190, 240, 400]) {
      for (const from of SCORES) {
        for (const to of SCORES) {
          const one = cell(from, to);
          const drawing = draw(one, width);
          expectInside(drawing);
          const line = lineOf(one, width);
          const dots = marksOf(drawing, "disc");
          const scores = labels(drawing).filter((text) => /^\d+$/u.test(text));
          expect(dots).toHaveLength(from === to ? 1 : 2);
          dots.forEach(({ x, r }, at) => {
            const score = Number(scores[at]);
            expect(score <= 10 ? x + r <= line : x - r >= line, `${from} to ${to} at ${width}`).toBe(true);
            expect(x - r).toBeGreaterThanOrEqual(0);
            expect(x + r).toBeLessThanOrEqual(width);
          });
        }
      }
    }
  });

  it("has the line at one place in every row, which runs the whole height of its row", () => {
    const places = [cell(16, 8), cell(4, 2), cell(null, 12), cell(20, 20)].map((one) => lineOf(one));
    expect(new Set(places).size).toBe(1);
    expect(marksOf(draw(cell(16, 8)), "rect").every(({ y, height }) => y === 0 && height === 60)).toBe(true);
  });

  it("draws what is known, and no line where nothing is said to be accepted", () => {
    expect(labels(draw(cell(null, 6)))).toEqual(["6", "moderate"]);
    expect(labels(draw(cell(12, null)))).toEqual(["12", "high"]);
    expect(draw(cell(null, null)).marks.every(({ kind }) => kind === "rect")).toBe(true);
    expect(marksOf(draw(cell(16, 8, { limit: null })), "rect")).toEqual([]);
  });

  it("says the limit above all rows only where it is one", () => {
    const said = (cells: readonly MoveCell[]) =>
      drawMoveKey(cells, 240, measure).map((mark) => (mark.kind === "label" ? mark.text : ""));
    expect(said([cell(16, 8), cell(5, 4)])).toEqual(["up to 10", "above 10"]);
    expect(said([cell(16, 8), cell(5, 4, { limit: 9 })])).toEqual([]);
    expect(said([cell(16, 8, { limit: null })])).toEqual([]);
  });
});
