import { expect, test } from "vitest";
import { alignmentScore, alignmentTicks } from "./alignment-score";

const bare = {
  corporateObjective: null,
  measureBaseline: null,
  ownerDept: null,
  measureTarget: null,
  measureTargetDate: null,
};

test("objective, today's number and a dated target without an owner give three", () => {
  const need = {
    ...bare,
    corporateObjective: "Reliable roads",
    measureBaseline: 120,
    measureTarget: 100,
    measureTargetDate: "2028-03-31",
  };
  expect(alignmentScore(need)).toBe(3);
  expect(alignmentTicks(need)).toEqual({ objective: true, baseline: true, owner: false, target: true });
});

test("nothing gives none, and a target without its date does not count", () => {
  expect(alignmentScore(bare)).toBe(0);
  expect(alignmentScore({ ...bare, measureTarget: 5 })).toBe(0);
});

test("today's number of zero is a number", () => {
  expect(alignmentScore({ ...bare, measureBaseline: 0 })).toBe(1);
});
