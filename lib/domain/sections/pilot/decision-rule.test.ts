import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { plainLine } from "../../slides/line";
import { decisionRule, ruleGaps, ruleInKinds, ruleLines, shortRule } from "./decision-rule";
import type { Measure } from "./measure-of";
import type { MetricKind } from "./schema";

const locale = { locale: "en-GB" };
const days = { decisionDate: "2027-09-07", reviewDates: [{ id: "rv1", date: "2027-07-26" }] };
const undated = { decisionDate: null, reviewDates: [] };

function measure(kind: MetricKind | null, name: string, more: Partial<Measure> = {}): Measure {
  const figures = { unit: null, today: null, success: 4, worst: 8, better: "lower" as const };
  return {
    id: name,
    kind,
    name,
    dataSource: null,
    owner: null,
    isNew: false,
    isUnverified: false,
    ...figures,
    ...more,
  };
}

const calls = measure("outcome", "Calls");
const posts = measure("outcome", "Posts", { success: 9, worst: 5, better: "higher" });
const harm = measure("safety", "Complaints");
const hours = measure("effort", "Hours");

const told = (given: typeof days | typeof undated, measures: readonly Measure[]) =>
  Object.fromEntries(
    (decisionRule(given, measures, locale) ?? []).map(({ way, text }) => [way, text.replaceAll("\u00A0", " ")]),
  );

describe("the rule in the proposal's own numbers", () => {
  it.each<[string, Measure[], { go?: string; stop?: string }]>([
    ["one result", [calls], { go: "Calls at 4 or less", stop: "Calls above 8 on 7 September 2027" }],
    [
      "two results",
      [calls, posts],
      {
        go: "at least one of Calls at 4 or less and Posts at 9 or more, none beyond its worst",
        stop: "Calls above 8 and Posts below 5, both on 7 September 2027",
      },
    ],
    [
      "every kind",
      [calls, harm, hours],
      {
        go: "Calls at 4 or less; and Complaints at 4 or less",
        stop: "Complaints above 8 at any time; or Hours above 8 at two reviews; or Calls above 8 on 7 September 2027",
      },
    ],
    ["no result", [harm], { stop: "Complaints above 8 at any time" }],
    ["nothing that is decided by", [measure("output", "Posts sent"), measure(null, "Likes")], {}],
    ["half a measure", [measure("outcome", "Calls", { worst: null })], {}],
  ])("%s", (_, measures, ways) => {
    expect(told(days, measures)).toMatchObject(ways);
    expect("go" in told(days, measures)).toBe("go" in ways);
    expect("stop" in told(days, measures)).toBe("stop" in ways);
  });

  it("names no day that nobody has set, and says so", () => {
    expect(told(undated, [calls]).stop).toBe("Calls above 8 when it is decided");
    expect(ruleGaps(undated, [calls])).toEqual(["the day on which go, change or stop is decided"]);
  });

  it("names each number that is missing", () => {
    const half = measure("safety", "Complaints", { worst: null });
    expect(ruleGaps(days, [half])).toEqual([
      "what result would be a success",
      "the worst we would accept of Complaints",
    ]);
    expect(ruleGaps({ ...days, reviewDates: [] }, [calls, hours])).toEqual([
      "a second day on which its effort is looked at",
    ]);
    expect(ruleGaps(days, [calls, harm, hours])).toEqual([]);
  });

  const number = fc.option(fc.integer({ min: 0, max: 99 }));
  const anyMeasure = fc
    .record({
      kind: fc.option(fc.constantFrom<MetricKind>("output", "outtake", "outcome", "safety", "effort")),
      success: number,
      worst: number,
      better: fc.option(fc.constantFrom("higher" as const, "lower" as const)),
    })
    .map(
      ({ kind, ...more }) =>
        (at: number) =>
          measure(kind, `Measure${at}x`, more),
    );

  it("speaks of every whole measure it decides by, of no other, and of no kind by itself", () => {
    fc.assert(
      fc.property(fc.array(anyMeasure, { maxLength: 5 }), fc.constantFrom(days, undated), (makers, given) => {
        const measures = makers.map((make, at) => make(at));
        const ways = decisionRule(given, measures, locale) ?? [];
        const text = [...ways.map((way) => way.text), ...ruleGaps(given, measures)]
          .join("\n")
          .replaceAll("\u00A0", " ");
        for (const { name, kind } of measures) {
          const decides = kind === "outcome" || kind === "safety" || kind === "effort";
          expect(text.includes(name ?? "")).toBe(decides);
        }
        expect(text).not.toMatch(/\bsafety\b|off track|effort is twice|at the end/iu);
        expect(text.includes("7 September")).toBe(given === days && measures.some(isResult));
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("prints its numbers in every paper, and says last what is not set yet", () => {
    const lines = ruleLines(undated, [calls, posts, harm], locale).map(plainLine);
    expect(lines.map((line) => line.replaceAll("\u00A0", " "))).toEqual([
      "Go: at least one of Calls at 4 or less and Posts at 9 or more, none beyond its worst; and Complaints at 4 or less",
      "Change: anything in between, once; after that it is go or stop",
      "Stop: Complaints above 8 at any time; or Calls above 8 and Posts below 5, both when it is decided",
      "Not set yet: the day on which go, change or stop is decided",
    ]);
  });

  it("keeps the numbers of what stops where there is no room for all of them", () => {
    const short = shortRule(days, [calls, posts, harm], locale) ?? [];
    expect(short.map(({ text }) => text)).toEqual([
      "at least one of the two results at success, none beyond its worst; and the measure of safety at success",
      "anything in between, once; after that it is go or stop",
      "Complaints above 8 at any time; or Calls above 8 and Posts below 5, both on 7\u00A0September\u00A02027",
    ]);
    expect(shortRule(days, [], locale)).toBeNull();
  });

  it("leaves a plural that it has no singular of away at a 1", () => {
    expect(told(days, [measure("safety", "Complaints", { worst: 1, unit: "cases" })]).stop).toContain("above 1 at any");
    expect(told(days, [measure("safety", "Waiting", { worst: 1, unit: "hours" })]).stop).toContain("above 1 hour at");
    expect(told(days, [measure("safety", "Rating", { worst: 1, unit: "of 5" })]).stop).toContain("above 1 of 5 at");
  });

  const isResult = ({ kind, success, worst, better }: Measure): boolean =>
    kind === "outcome" && success !== null && worst !== null && better !== null;
});

describe("the rule by kinds, beside a table that says which measure is which", () => {
  const inKinds = (measures: readonly Measure[]) =>
    Object.fromEntries(
      (ruleInKinds(days, measures, locale) ?? []).map(({ way, text }) => [way, text.replaceAll("\u00A0", " ")]),
    );

  it("stops by each kind that is there", () => {
    expect(inKinds([calls, posts, harm, hours])).toEqual({
      go: "at least one of the two results at success, none beyond its worst; and the measure of safety at success",
      change: "anything in between, once",
      stop: "safety off track at any time; or effort off track at two reviews; or both results off track on 7 September 2027",
    });
    expect(inKinds([calls]).stop).toBe("the result off track on 7 September 2027");
    expect(inKinds([calls, posts, measure("outcome", "Visits")]).stop).toBe(
      "all three results off track on 7 September 2027",
    );
  });

  it("says nothing where the rule has nothing to speak of", () => {
    expect(ruleInKinds(days, [measure("output", "Posts sent")], locale)).toBeNull();
  });
});
