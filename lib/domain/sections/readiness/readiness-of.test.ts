import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { dimensionIds, type Response, scoreOfMean } from "./dimension-scores";
import { gapSize, leaderStaffGaps } from "./leader-staff-gap";
import { bandFor, readinessOf, type Scores, shownScore, weightedTotal } from "./readiness-of";
import { readinessPick } from "./readiness-pick";
import { responseGroupSchema } from "./schema";
import { isAskedOf, type StatementId, statementIds, statements } from "./statements";
import { dimensionWeights, weightsOf } from "./weights";

type Values = Partial<Record<StatementId, number>>;

/** One group's answers: the same to everything it is asked, but for those given. */
function response(
  group: Response["group"],
  value: number | null,
  changed: Values = {},
  n: number | null = 5,
): Response {
  const blank = Object.fromEntries(statementIds.map((id) => [id, changed[id] ?? value]));
  return { id: `g-${group}`, group, n, ...blank } as Response;
}

const scores = (means: readonly (number | null)[]): Scores =>
  Object.fromEntries(
    dimensionIds.map((id, at) => {
      const mean = means[at] ?? null;
      return [id, mean === null ? null : scoreOfMean(mean)];
    }),
  ) as Scores;

const blankWeights: Parameters<typeof weightsOf>[0] = {
  weightNeed: 0,
  weightSponsorship: 0,
  weightCulture: 0,
  weightPeople: 0,
  weightAccess: 0,
  weightSkills: 0,
  weightGovernance: 0,
  weightTime: 0,
};

const groups = ["leaders", "managers", "comms", "staff"] as const;
const allGroups = (value: number): Response[] => groups.map((group) => response(group, value));

describe("the readiness of an organisation", () => {
  it("makes 75 of a mean of 4, and 50 of all threes", () => {
    expect(scoreOfMean(4)).toBe(75);
    expect(readinessOf(allGroups(3), dimensionWeights)).toMatchObject({ total: 50, commitment: 50, efficacy: 50 });
  });

  it.each([
    [[4, 4, 3, 3, 4, 3, 3, 2], 60, "two-way"],
    [[4, 4, 3, 3, 4, 3, 3, null], 61.84, "two-way"],
    [[5, 4, 3, 3, 4, 3, 2.5, null], 64.47, "two-way"],
  ] as const)("weighs means %j to %d", (means, total, band) => {
    const weighted = weightedTotal(scores(means), dimensionWeights) ?? 0;
    expect(weighted).toBeCloseTo(total, 2);
    expect(bandFor(weighted, false)).toBe(band);
  });

  it("weighs as the writer says, and as we would where nothing is said", () => {
    const unsaid = Object.fromEntries(Object.keys(blankWeights).map((key) => [key, null])) as typeof blankWeights;
    expect(weightsOf(unsaid)).toEqual(dimensionWeights);
    const onlyNeed = weightsOf({ ...blankWeights, weightNeed: 40 });
    expect(weightedTotal(scores([5, 1, 1, 1, 1, 1, 1, 1]), onlyNeed)).toBe(100);
    expect(weightedTotal(scores([5, 1, 1, 1, 1, 1, 1, 1]), weightsOf(blankWeights))).toBeNull();
    const half = weightsOf({ ...blankWeights, weightNeed: 30, weightTime: 10 });
    expect(weightedTotal(scores([5, 1, 1, 1, 1, 1, 1, 1]), half)).toBe(75);
    expect(weightedTotal(scores([null, 1, 1, 1, 1, 1, 1, 3]), half)).toBe(50);
  });

  it("shows 58.75 as 58 and rounds nothing up into the next band", () => {
    expect(shownScore(58.75)).toBe(58);
    expect([39.99, 40, 59.99, 60, 79.99, 80].map((total) => bandFor(total, false))).toEqual([
      "prepare",
      "small-pilot",
      "small-pilot",
      "two-way",
      "two-way",
      "scale",
    ]);
  });

  it("holds a low gate at a small pilot, and a gate nobody knows about too", () => {
    const rules = { q20: 2.5, q21: 2.5, q22: 2.5 };
    const low = readinessOf(
      groups.map((group) => response(group, 4, rules)),
      dimensionWeights,
    );
    expect(low).toMatchObject({ scores: { governance: 37.5 }, band: "small-pilot", lowGates: ["governance"] });
    const unknown = readinessOf([response("leaders", 5), response("staff", 5)], dimensionWeights);
    expect(unknown).toMatchObject({ total: 100, band: "small-pilot", heldBy: ["governance"], lowGates: [] });
  });

  it("leaves a dimension out once more than a quarter of its cells is unknown", () => {
    const staff = response("staff", 4);
    const comms = response("comms", 4);
    const withUnknown = (...ids: StatementId[]): Response =>
      ({ ...staff, ...Object.fromEntries(ids.map((id) => [id, null])) }) as Response;
    expect(readinessOf([comms, withUnknown("q14")], dimensionWeights).scores.access).toBe(75);
    expect(readinessOf([comms, withUnknown("q14", "q15")], dimensionWeights).scores.access).toBeNull();
    expect(readinessOf([], dimensionWeights)).toMatchObject({ total: null, band: null });
  });

  it("keeps wish and ability apart: means of 4 and 2 are 50, a mean of 2 is 25", () => {
    const answers = readinessOf(
      [response("leaders", 3, { q06: 4, q19: 2 }), response("staff", 3, { q13: 2, q19: 2 })],
      dimensionWeights,
    );
    expect([answers.commitment, answers.efficacy]).toEqual([50, 25]);
  });

  it("finds a gap of 1.6 between leaders and staff", () => {
    const gaps = leaderStaffGaps([response("leaders", 3.9), response("staff", 2.3)]);
    expect(gaps.map(({ dimension }) => dimension)).toEqual(["sponsorship", "culture", "skills"]);
    expect(gaps.map(gapSize)).toEqual([1.6, 1.6, 1.6]);
  });

  it("takes the writer's own view alone, in six statements, and drops it once a group was asked", () => {
    const own = response("own-view", 4, {}, 1);
    expect(readinessOf([own], dimensionWeights)).toMatchObject({ total: 75, band: "two-way" });
    expect(readinessOf([own, response("staff", 1)], dimensionWeights).total).toBe(0);
    expect(statementIds.filter((id) => isAskedOf(id, "own-view"))).toHaveLength(6);
  });
});

describe("what of the answers may leave", () => {
  it.each([2, 4])("never holds an average of %d people", (people) => {
    const few = groups.map((group) => response(group, group === "comms" ? 1.7 : 4, {}, group === "comms" ? people : 9));
    const pick = readinessPick({ responses: few, showGap: true }, dimensionWeights);
    const scoreOfDimension = (id: string) => pick?.dimensions.find((one) => one.id === id)?.score;
    expect(scoreOfDimension("governance")).toBeNull();
    expect(scoreOfDimension("sponsorship")).toBe(75);
    expect(JSON.stringify(pick)).not.toContain("1.7");
    const small = readinessPick(
      {
        responses: [response("leaders", 4, {}, people), response("staff", 2, {}, 9)],
        showGap: true,
      },
      dimensionWeights,
    );
    expect(small?.gaps).toEqual([]);
  });

  it("compares leaders and staff over the statements that both answered alone", () => {
    const gap = leaderStaffGaps([
      response("leaders", 4, { q05: 3 }),
      response("staff", null, { q05: 3, q06: 1, q10: 2 }),
    ]);
    expect(gap.map(({ dimension, leaders, staff }) => [dimension, leaders, staff])).toEqual([
      ["sponsorship", 3, 3],
      ["culture", 4, 2],
    ]);
  });

  it("shows the gap only where the owner ticked it", () => {
    const responses = allGroups(3);
    expect(readinessPick({ responses, showGap: false }, dimensionWeights)?.gaps).toEqual([]);
    expect(readinessPick({ responses, showGap: true }, dimensionWeights)?.gaps).toHaveLength(3);
  });
});

describe("whatever is answered", () => {
  const value = fc.option(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10));
  const row = fc
    .tuple(fc.constantFrom(...responseGroupSchema.options), fc.array(value, { minLength: 24, maxLength: 24 }))
    .map(([group, values]) => ({
      id: "x",
      group,
      n: 5,
      ...Object.fromEntries(statementIds.map((id, at) => [id, values[at] ?? null])),
    })) as fc.Arbitrary<Response>;

  it("the total lies between the lowest and the highest known dimension", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (responses) => {
        const { scores: known, total } = readinessOf(responses, dimensionWeights);
        const list = Object.values(known).filter((score) => score !== null);
        fc.pre(list.length > 0);
        expect(total ?? -1).toBeGreaterThanOrEqual(Math.min(...list) - 1e-6);
        expect(total ?? 101).toBeLessThanOrEqual(Math.max(...list) + 1e-6);
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("weighs 100 in all, and names each statement once", () => {
    expect(Object.values(dimensionWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(new Set(statementIds.map((id) => statements[id].text)).size).toBe(24);
  });
});
