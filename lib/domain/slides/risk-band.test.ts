import { expect, test } from "vitest";
import { bandOf } from "./risk-band";

test.each([
  [1, "low"],
  [4, "low"],
  [5, "moderate"],
  [9, "moderate"],
  [10, "high"],
  [12, "high"],
  [14, "high"],
  [15, "severe"],
  [25, "severe"],
])("a score of %i is %s", (score, band) => {
  expect(bandOf(score)).toBe(band);
});
