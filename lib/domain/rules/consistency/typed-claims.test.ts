import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleGiven } from "@/tests/support/example-outline";
import { change, changeRow, withAnswers } from "@/tests/support/rule-cases/good-draft";
import type { Draft } from "../../draft/draft";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import { numberWord } from "../../text/number-words";
import { ceilingsSaid } from "./ceilings-said";
import { countedClaims } from "./counted-claims";
import { typedClaims } from "./typed-claims";

const given = exampleGiven("county-winter-service");

const contradicted = (draft: Draft) =>
  typedClaims.check(readDraft(draft), makeBuildContext({ ...given, draft })).map(({ params }) => params);

describe("what a typed sentence counts", () => {
  it.each([
    ["Three main risks would come within what we accept", [["risks", 3]]],
    [
      "A 16-wk pilot with 2 groups",
      [
        ["weeks", 16],
        ["groups", 2],
      ],
    ],
    [
      "Pendant seize semaines, trois risques",
      [
        ["weeks", 16],
        ["risks", 3],
      ],
    ],
    ["One decision, and a risk", [["decisions", 1]]],
    ["Two groups risk losing a channel", [["groups", 2]]],
    ["Hits 3 of 5 P&C Plan priorities", []],
    ["1,250.5 risks", []],
    ["From 2027 risks fall", []],
    ["We report back within two weeks", []],
    ["Answers within one week, two weeks of posts held ready", []],
    ["We try it for sixteen whole weeks", [["weeks", 16]]],
    ["2 main risks", [["risks", 2]]],
  ])("%s", (text, expected) => {
    expect(countedClaims(text).map(({ counted, count }) => [counted, count])).toEqual(expected);
  });

  it.each([
    ["Approve one term, ceiling £19,800", [1_980_000]],
    ["Approve it with a £6,000 ceiling", [600_000]],
    ["No more than £5k, £2,160 of it for phones", [500_000]],
    ["It frees £40,000 a year", []],
  ])("and calls its ceiling: %s", (text, expected) => {
    const place = { country: "GB", currency: "GBP" };
    expect(ceilingsSaid(text, place).map(({ minor }) => minor)).toEqual(expected);
  });
});

describe("a typed sentence that its own numbers contradict", () => {
  it("is none in any example", () => {
    for (const id of exampleIds) {
      const { draft, ...rest } = exampleGiven(id);
      expect(typedClaims.check(readDraft(draft), makeBuildContext({ draft, ...rest })), id).toEqual([]);
    }
  });

  it("is found whatever the number, in a title and in a decision", () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 20 }), (count) => {
        const headline = `${numberWord(count)} risks would come within what we accept`;
        expect(contradicted(change("risks", { headline }))).toHaveLength(1);
      }),
    );
    const [ask] = contradicted(
      changeRow("asks", "asks", "a1", { ask: "Approve a twelve-week pilot with a £7,000 ceiling" }),
    );
    expect(ask).toEqual({ said: "twelve-week", is: "16" });
    const [money] = contradicted(changeRow("asks", "asks", "a1", { ask: "Approve 16 weeks, ceiling £7,000" }));
    expect(money).toEqual({ said: "£7,000", is: "£6,000" });
  });

  it("may give its ceiling and a part of it, and a day by which something is done", () => {
    const newMoney = [{ id: "w1", what: "Tools", amount: 120_000 }];
    const withParts = (ask: string): Draft =>
      withAnswers(changeRow("asks", "asks", "a1", { ask }), "pilot", { newMoney });
    for (const ask of [
      "Approve £1,200 for tools, no more than £1,200 of it this year",
      "Approve a £6,000 ceiling, and no more than £900 on phones",
      "Approve a sixteen-week pilot; we report back within two weeks",
      "Approve the pilot, and answers within one week",
    ])
      expect(contradicted(withParts(ask)), ask).toEqual([]);
    expect(contradicted(withParts("Approve no more than £1,300 on tools"))).toHaveLength(1);
  });

  it("may count a part of what is there", () => {
    const headline = "One risk stays partly open, and seven lie above what we accept today";
    expect(contradicted(change("risks", { headline }))).toEqual([]);
  });
});
