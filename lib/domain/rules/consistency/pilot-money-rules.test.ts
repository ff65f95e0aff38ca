import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { change, withAnswers } from "@/tests/support/rule-cases/good-draft";
import type { Draft } from "../../draft/draft";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import { moneyParts } from "./pilot-money-rules";

const given = exampleGiven("county-winter-service");
const nothingBought = { toolsCost: null, trainingCost: null, contentCost: null, coverCost: null, oneOffCost: null };
const noCeiling = withAnswers(change("pilot", { budgetCeiling: 0, newMoney: [] }), "economics", nothingBought);

const found = (draft: Draft) =>
  moneyParts.check(readDraft(draft), makeBuildContext({ ...given, draft })).map(({ params }) => params);

it("asks nothing where no new money is wanted and the hours have a price", () => {
  expect(found(noCeiling)).toEqual([]);
});

it("asks about new money beside a ceiling of none, and leaves the staff time out of it", () => {
  const newMoney = [{ id: "w1", what: "Phones", amount: 50_000 }];
  expect(found(withAnswers(noCeiling, "pilot", { newMoney }))).toEqual([{ parts: "£500", ceiling: "£0" }]);
});
