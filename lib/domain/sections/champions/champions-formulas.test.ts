import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { influenceOf } from "./influence";
import { interestZone, relationZone, stanceZone } from "./people-zones";
import { inPersuadeOrder, persuadePriority } from "./persuade-order";
import type { Relation } from "./schema";

const RUNS = { numRuns: fastCheckRuns() };

function makePerson(formalPower: number | null, ticks = 0, peerNominations: number | null = 0) {
  return {
    formalPower,
    longService: ticks > 0,
    wideNetwork: ticks > 1,
    wellLiked: ticks > 2,
    peerNominations,
    relation: "knows" as Relation | null,
    support: null as number | null,
    interest: null as number | null,
  };
}

describe("influence", () => {
  it.each([
    [3, 3, 3, 5],
    [2, 1, 0, 2],
    [1, 2, 4, 5],
    [5, 0, 0, 5],
  ])("power %i, %i ticks, %i nominations give %i", (power, ticks, nominations, influence) => {
    expect(influenceOf(makePerson(power, ticks, nominations))).toBe(influence);
  });

  it("is not known while nothing is", () => {
    expect(influenceOf(makePerson(null, 0, null))).toBeNull();
    expect(influenceOf(makePerson(null, 2, null))).toBe(3);
  });

  it("is at least the rank, at most 5, and grows with every sign of trust", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(2), fc.nat(30), (power, ticks, nominations) => {
        const influence = influenceOf(makePerson(power, ticks, nominations)) ?? 0;
        expect(influence).toBeGreaterThanOrEqual(power);
        expect(influence).toBeLessThanOrEqual(5);
        expect(influenceOf(makePerson(power, ticks + 1, nominations))).toBeGreaterThanOrEqual(influence);
        expect(influenceOf(makePerson(power, ticks, nominations + 1))).toBeGreaterThanOrEqual(influence);
      }),
      RUNS,
    );
  });
});

describe("whom to persuade first", () => {
  it.each<[number, number | null, Relation, number]>([
    [5, 0, "knows", 10],
    [5, 0, "none", 7],
    [4, -1, "knows", 12],
    [5, null, "knows", 5],
    [5, null, "none", 3.5],
  ])("influence %i, support %s, %s give %d", (power, support, relation, priority) => {
    expect(persuadePriority({ ...makePerson(power), support, relation })).toBeCloseTo(priority, 10);
  });

  it("puts the undecided with influence first and those against last", () => {
    const against = { ...makePerson(5), support: -2 };
    const undecided = { ...makePerson(4), support: 0 };
    const ally = { ...makePerson(2), support: 1 };
    expect(inPersuadeOrder([against, ally, undecided])).toEqual([undecided, ally, against]);
  });

  it("keeps everybody, and sorts by priority alone while stance is off", () => {
    const person = fc.record({
      formalPower: fc.integer({ min: 1, max: 5 }),
      relation: fc.constantFrom<Relation>("none", "knows", "close"),
    });
    fc.assert(
      fc.property(fc.array(person), (facts) => {
        const people = facts.map(({ formalPower, relation }) => ({ ...makePerson(formalPower), relation }));
        const priorities = inPersuadeOrder(people).map((one) => persuadePriority(one) ?? 0);
        expect(priorities).toHaveLength(people.length);
        expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });
});

describe("zones", () => {
  it.each<[number, Relation | null, string]>([
    [4, "close", "talk-next"],
    [5, "knows", "talk-next"],
    [4, "none", "find-introduction"],
    [4, null, "find-introduction"],
    [3, "close", "ask-to-help"],
    [3, "none", "inform"],
  ])("influence %i and relation %s: %s", (power, relation, zone) => {
    expect(relationZone({ ...makePerson(power), relation })).toBe(zone);
  });

  it.each<[number, number | null, string]>([
    [4, 1, "champion"],
    [4, 0, "fence-sitter"],
    [4, -1, "resister"],
    [3, 1, "ally"],
    [3, 0, "inform"],
    [5, null, "find-out"],
  ])("influence %i and support %s: %s", (power, support, zone) => {
    expect(stanceZone({ ...makePerson(power), support })).toBe(zone);
  });

  it.each<[number | null, number | null, string | null]>([
    [4, 4, "manage-closely"],
    [5, 3, "keep-satisfied"],
    [3, 5, "keep-informed"],
    [3, 3, "monitor"],
    [null, 3, null],
  ])("power %s and interest %s: %s", (formalPower, interest, zone) => {
    expect(interestZone({ formalPower, interest })).toBe(zone);
  });

  it("has no place for somebody nothing is known about", () => {
    expect(relationZone(makePerson(null, 0, null))).toBeNull();
  });
});
