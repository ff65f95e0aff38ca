import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { changeRow } from "@/tests/support/rule-cases/good-draft";
import type { StoredRow } from "../../draft/draft";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import { measureDirections } from "./measure-directions";
import { measureFigures } from "./measure-figures";

const given = exampleGiven("county-winter-service");

const codesOf = (draft: typeof given.draft): string[] =>
  [measureFigures, measureDirections].flatMap(({ check }) =>
    check(readDraft(draft), makeBuildContext({ ...given, draft })).map(({ code }) => code),
  );

const withMetric = (columns: Partial<StoredRow>): typeof given.draft =>
  changeRow("pilot", "metrics", "m1", { needId: null, baselineNew: false, unit: "calls", name: "Calls", ...columns });

it("lets success of an outcome lie beyond today, never short of it", () => {
  expect(codesOf(withMetric({ kind: "outcome", baseline: 3, success: 8, worst: 5 }))).toEqual([]);
  expect(codesOf(withMetric({ kind: "outcome", baseline: 10, success: 8, worst: 5 }))).toEqual(["pilot.past-success"]);
  expect(codesOf(withMetric({ kind: "output", baseline: 2, success: 4, worst: 6 }))).toEqual(["pilot.past-success"]);
});

it("lets work that is new take hours and harm that is new be borne, but never more of either be the success", () => {
  expect(codesOf(withMetric({ kind: "effort", baseline: 0, success: 8, worst: 12 }))).toEqual([]);
  expect(codesOf(withMetric({ kind: "safety", baseline: 0, success: 2, worst: 5 }))).toEqual([]);
  expect(codesOf(withMetric({ kind: "safety", baseline: 0, success: 5, worst: 2 }))).toEqual(["pilot.wrong-way"]);
});

it("finds a need and its measure that point in different ways", () => {
  const draft = changeRow("alignment", "needs", "n1", { measureTarget: 4_200 });
  expect(codesOf(draft)).toEqual(["cross.two-directions"]);
});
