import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { bandOf, riskBands } from "../../slides/risk-band";
import { countAboveAppetite, DEFAULT_APPETITE, scoreAfter, scoreBefore } from "./score";

const RUNS = { numRuns: fastCheckRuns() };
const grade = fc.integer({ min: 1, max: 5 });

const risk = (before: [number, number], after: [number, number]) => ({
  likelihood: before[0],
  impact: before[1],
  likelihoodAfter: after[0],
  impactAfter: after[1],
});

describe("scores", () => {
  it("takes 3 times 5, severe, down to 2 times 4, moderate", () => {
    const one = risk([3, 5], [2, 4]);
    expect([scoreBefore(one), scoreAfter(one)]).toEqual([15, 8]);
    expect([bandOf(15), bandOf(8)]).toEqual(["severe", "moderate"]);
  });

  it("has no score until both grades are there", () => {
    expect(scoreBefore({ likelihood: 3, impact: null })).toBeNull();
    expect(scoreAfter({ likelihoodAfter: null, impactAfter: 2 })).toBeNull();
  });

  it("never falls in band when a grade rises", () => {
    fc.assert(
      fc.property(grade, grade, grade, (likelihood, impact, other) => {
        const lower = bandOf(Math.min(likelihood, other) * impact);
        const higher = bandOf(Math.max(likelihood, other) * impact);
        expect(riskBands.indexOf(higher)).toBeGreaterThanOrEqual(riskBands.indexOf(lower));
      }),
      RUNS,
    );
  });
});

describe("what lies above what is accepted", () => {
  it("says 2 before and 0 after for 15, 12 and 8 brought to 8, 6 and 4", () => {
    const risks = [risk([3, 5], [2, 4]), risk([4, 3], [3, 2]), risk([4, 2], [2, 2])];
    expect(countAboveAppetite(risks, 9)).toEqual({ before: 2, after: 0 });
    expect(countAboveAppetite(risks, null)).toEqual(countAboveAppetite(risks, DEFAULT_APPETITE));
  });

  it("counts no risk that is not scored, and never more than there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(grade), grade, grade, fc.option(grade))),
        fc.integer({ min: 1, max: 25 }),
        (grades, appetite) => {
          const risks = grades.map(([likelihood, impact, likelihoodAfter, impactAfter]) => ({
            likelihood,
            impact,
            likelihoodAfter,
            impactAfter,
          }));
          const { before, after } = countAboveAppetite(risks, appetite);
          expect(before).toBeLessThanOrEqual(risks.filter(({ likelihood }) => likelihood !== null).length);
          expect(after).toBeLessThanOrEqual(risks.filter(({ impactAfter }) => impactAfter !== null).length);
        },
      ),
      RUNS,
    );
  });
});
