import { describe, expect, it } from "vitest";
import { type ExampleId, exampleIds, getExample } from "@/lib/content/load-examples";
import { readDraft } from "../registry";
import { championCoverage } from "./coverage";
import type { Level, Relation } from "./schema";

const departmentsAffected = ["Highways", "Customer service", "Communications", "IT"].map((name, index) => ({
  id: `d${index}`,
  name,
}));
const dept = (department: number) => ({
  section: "champions" as const,
  question: "departmentsAffected",
  rowId: `d${department}`,
});
const person = {
  who: "head of service" as string | null,
  formalPower: 4 as number | null,
  longService: false,
  wideNetwork: false,
  wellLiked: false,
  peerNominations: 0,
  relation: "knows" as Relation | null,
  ask: "Bring two questions a week" as string | null,
  support: null as number | null,
  level: "manager" as Level | null,
  dept: dept(0),
};
const given = { departmentsAffected, people: [person], stewards: [], decisionMaker: null };

describe("coverage", () => {
  it("counts departments with a champion or a steward, once each, and names the rest", () => {
    const people = [
      person,
      { ...person, formalPower: 5 },
      { ...person, formalPower: 2, wellLiked: true, dept: dept(1) },
    ];
    const stewards = [
      { who: "duty manager", dept: dept(0) },
      { who: "communications officer", dept: dept(2) },
    ];
    expect(championCoverage({ ...given, people, stewards })).toEqual({
      covered: 3,
      of: 4,
      uncovered: ["IT"],
      levels: ["manager"],
    });
  });

  it.each([
    ["a stranger", { relation: "none" as const }],
    ["somebody not yet placed", { relation: null }],
    ["somebody who is asked for nothing", { ask: null }],
    ["somebody nobody listens to more than to others", { formalPower: 3 }],
    ["somebody known to be against", { support: -1 }],
    ["somebody who is undecided", { support: 0 }],
    ["somebody of another department", { dept: dept(9) }],
  ])("does not count %s", (_name, change) => {
    expect(championCoverage({ ...given, people: [{ ...person, ...change }] })).toMatchObject({
      covered: 0,
      levels: [],
    });
  });

  it("does not count the decision-maker, whom it is about to win", () => {
    expect(championCoverage({ ...given, decisionMaker: "The Head of service" })?.covered).toBe(0);
  });

  it("does not count a steward without a name", () => {
    expect(championCoverage({ ...given, people: [], stewards: [{ who: null, dept: dept(1) }] })?.covered).toBe(0);
  });

  it("is nothing while no department is named", () => {
    expect(championCoverage({ ...given, departmentsAffected: [] })).toBeNull();
  });
});

/** As each brief works it out: three of four departments, managers and front line. */
const UNCOVERED = {
  "county-winter-service": ["Digital and IT"],
  "health-unit-conversation": ["IT"],
  "housing-internal-network": ["IT"],
} satisfies Record<ExampleId, string[]>;

describe.each(exampleIds)("coverage in the example %s", (id) => {
  it("is 3 of 4 departments and 2 of 3 levels", () => {
    const { champions, context } = readDraft(getExample(id)?.sections ?? {});
    const coverage = championCoverage({ ...champions, decisionMaker: context.decisionMaker });
    expect(coverage).toMatchObject({ covered: 3, of: 4, uncovered: UNCOVERED[id] });
    expect([...(coverage?.levels ?? [])].sort()).toEqual(["front-line", "manager"]);
  });
});
