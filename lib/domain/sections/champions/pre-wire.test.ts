import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDecider } from "../../text/is-decider";
import { forecastOf } from "./forecast";
import { isMeetingNear, notPreWired } from "./not-pre-wired";
import { inPreWireOrder } from "./pre-wire-order";
import type { Met, Relation } from "./schema";
import { type SponsorScores, sponsorGap, sponsorStages } from "./sponsor-gap";
import { stewardMatrix } from "./steward-matrix";

const base = {
  who: null as string | null,
  formalPower: 4 as number | null,
  longService: null,
  wideNetwork: null,
  wellLiked: null,
  peerNominations: null,
  relation: "knows" as Relation | null,
  support: null as number | null,
  met: null as Met | null,
};
const person = (id: string, change: Partial<typeof base> = {}) => ({ ...base, id, ...change });
const idsOf = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id);

describe("the decider", () => {
  it.each([
    ["Chief executive", "chief executive", true],
    ["the  chief executive ", "Chief executive", true],
    ["our board", "Board", true],
    ["Deputy chief executive", "chief executive", false],
    [null, "chief executive", false],
    ["chief executive", null, false],
  ])("%s is %s: %s", (who, decisionMaker, expected) => {
    expect(isDecider(who, decisionMaker)).toBe(expected);
  });
});

describe("the order of conversations", () => {
  it("goes from the closest to strangers and ends with the decider", () => {
    const people = [
      person("stranger", { relation: "none" }),
      person("decider", { who: "Chief executive", relation: "close", formalPower: 5 }),
      person("known", { formalPower: 5 }),
      person("unplaced", { relation: null, formalPower: 5 }),
      person("close", { relation: "close", formalPower: 1 }),
    ];
    const order = inPreWireOrder({ people, decisionMaker: "chief executive", stanceOn: false });
    expect(idsOf(order)).toEqual(["close", "known", "unplaced", "stranger", "decider"]);
  });

  it("with stance goes supporters, undecided with influence, unknown, against, decider", () => {
    const people = [
      person("against", { support: -2 }),
      person("doubtful", { support: -1 }),
      person("decider", { who: "Board", support: 2 }),
      person("unknown"),
      person("undecided", { support: 0 }),
      person("quiet", { support: 0, formalPower: 2 }),
      person("for", { support: 1 }),
    ];
    const order = inPreWireOrder({ people, decisionMaker: "board", stanceOn: true });
    expect(idsOf(order)).toEqual(["for", "undecided", "unknown", "quiet", "against", "doubtful", "decider"]);
  });

  it("takes no notice of stance while it is off, keeps everybody, and changes nothing it is given", () => {
    const anybody = fc.record({
      id: fc.uuid(),
      formalPower: fc.option(fc.integer({ min: 1, max: 5 })),
      relation: fc.option(fc.constantFrom<Relation>("none", "knows", "close")),
    });
    fc.assert(
      fc.property(fc.array(anybody), (facts) => {
        const people = facts.map((fact) => ({ ...base, ...fact }));
        const before = structuredClone(people);
        const order = inPreWireOrder({ people, decisionMaker: null, stanceOn: false });
        expect(idsOf(order).sort()).toEqual(idsOf(people).sort());
        expect(people).toEqual(before);
        const steps = order.map(({ relation }) => ["close", "knows"].indexOf(relation ?? "none"));
        const ranks = steps.map((step) => (step === -1 ? 2 : step));
        expect(ranks).toEqual([...ranks].sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe("the forecast", () => {
  it("adds up people and their influence by how far you are with them", () => {
    const people = [
      person("a", { met: "agrees", formalPower: 5 }),
      person("b", { met: "saw-draft", formalPower: 3 }),
      person("c", { met: "met", formalPower: 4 }),
      person("d", { met: "no", formalPower: 2 }),
      person("e", { met: null, formalPower: null }),
    ];
    expect(forecastOf(people)).toEqual({
      agrees: { people: 1, influence: 5 },
      met: { people: 2, influence: 7 },
      notMet: { people: 2, influence: 2 },
    });
  });

  it("is empty for an empty list", () => {
    const nobody = { people: 0, influence: 0 };
    expect(forecastOf([])).toEqual({ agrees: nobody, met: nobody, notMet: nobody });
  });
});

describe("the last week before the meeting", () => {
  it.each([
    ["2027-08-30", false],
    ["2027-08-31", true],
    ["2027-09-07", true],
    ["2027-09-08", false],
  ])("on %s a meeting on 7 September is near: %s", (now, expected) => {
    expect(isMeetingNear("2027-09-07", now)).toBe(expected);
    expect(isMeetingNear(null, now)).toBe(false);
  });

  it("looks at those with influence and at the decider, whatever their rank", () => {
    const people = [
      person("strong"),
      person("weak", { formalPower: 3 }),
      person("decider", { formalPower: 1, who: "Board" }),
      person("met", { met: "met" }),
    ];
    expect(idsOf(notPreWired(people, "the board"))).toEqual(["strong", "decider"]);
  });
});

describe("the sponsor card", () => {
  const card = (scores: readonly (number | null)[]): SponsorScores => ({
    awareness: scores[0] ?? null,
    desire: scores[1] ?? null,
    knowledge: scores[2] ?? null,
    ability: scores[3] ?? null,
    reinforcement: scores[4] ?? null,
  });

  it.each([
    [[4, 4, 3, 2, 5], "knowledge"],
    [[1, 1, 1, 1, 1], "awareness"],
    [[null, 4, null, 3, 5], "ability"],
    [[4, 4, 4, 4, 4], null],
    [[], null],
  ])("%j: %s", (scores, stage) => {
    expect(sponsorGap(card(scores))).toBe(stage);
  });

  it("is the first weak stage, whatever the others are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }), (scores) => {
        const first = scores.findIndex((score) => score <= 3);
        expect(sponsorGap(card(scores))).toBe(sponsorStages[first] ?? null);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the steward matrix", () => {
  const departments = [
    { id: "d1", name: "Highways" },
    { id: "d2", name: "IT" },
  ];
  const dept = (rowId: string) => ({ section: "champions" as const, question: "departmentsAffected", rowId });

  it("has a line a steward and a cell a department; one steward may look after several", () => {
    const stewards = [
      { id: "s1", who: "Duty manager", dept: dept("d1"), cadence: "weekly" as const },
      { id: "s2", who: "Officer", dept: null, cadence: null },
      { id: "s3", who: "duty manager ", dept: dept("d2"), cadence: null },
      { id: "s4", who: null, dept: dept("d1"), cadence: "daily" as const },
    ];
    expect(stewardMatrix(departments, stewards)).toEqual([
      {
        who: "Duty manager",
        cells: [
          { stewardId: "s1", cadence: "weekly" },
          { stewardId: "s3", cadence: null },
        ],
      },
      { who: "Officer", cells: [null, null] },
    ]);
  });
});
