import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { slideTexts } from "../../slides/slide-texts";
import { readDraft } from "../registry";
import { measuresSlide } from "./measures-slide";
import { pilotSlide } from "./pilot-slide";

const given = exampleGiven("county-winter-service");
const context = makeBuildContext(given);
const read = readDraft(given.draft);
const [sample] = read.pilot.metrics;
if (sample === undefined) throw new Error("the county measures something");

type Metric = typeof sample;
const metric = (name: string, more: Partial<Metric> = {}): Metric => ({
  ...sample,
  ...{ needId: null, kind: "outcome", baselineNew: false, baseline: 10, success: 30, worst: 20, unit: null },
  id: name,
  name,
  ...more,
});

function tell(metrics: readonly Metric[]) {
  const draft = { ...read, pilot: { ...read.pilot, metrics }, hours: null, hoursByWork: null };
  return { pilot: pilotSlide(draft, context), measures: measuresSlide(draft, context) };
}
const textsOf = (slides: ReturnType<typeof measuresSlide>): string => slides.flatMap(slideTexts).join("\n");

describe("measures and the rule of the pilot", () => {
  it("stand on a slide of their own from two measures on, and on the pilot's before", () => {
    const one = tell([metric("Calls")]);
    expect(one.measures).toEqual([]);
    expect(textsOf(one.pilot)).toContain("Calls");
    const two = tell([metric("Calls"), metric("Visits")]);
    expect(textsOf(two.measures)).toContain("Visits");
  });

  it("never stand on both", () => {
    const { pilot, measures } = tell([metric("Calls"), metric("Visits")]);
    expect(textsOf(measures)).toContain("Anything in between, once");
    expect(textsOf(pilot)).not.toMatch(/Calls|Visits|in between/u);
  });

  it("leave the pilot what is expected of it, and its hours by work where those by role have no room", () => {
    const row = (label: string, hours: number) => ({ label, hours, text: String(hours) });
    const hours = { kind: "hours" as const, heading: "", rows: [row("Reply, team", 2), row("Reply, desk", 1)] };
    const pilot = { ...read.pilot, hoursPerWeek: 3, hypothesis: "Fewer calls" };
    const hoursByWork = { ...hours, rows: [row("Reply", 3)] };
    const [slide] = pilotSlide({ ...read, pilot, hours, hoursByWork }, context);
    const parts = slide?.layout === "message" ? slide.parts : [];
    const drawn = parts.find(({ block }) => block.kind === "hours");
    expect(drawn).toMatchObject({ less: { rows: [row("Reply", 3)] }, least: { kind: "figures" } });
    expect(textsOf(slide === undefined ? [] : [slide])).toContain("What we expect: Fewer calls");
  });

  it.each([
    ["Board", null, "Who decides: Board ·"],
    [null, "Cabinet", "Who decides: Cabinet (proposed) ·"],
    [null, null, "Who decides: to be named ·"],
  ])("name who decides at the end: %s, else %s", (decider, decisionMaker, words) => {
    const pilot = { ...read.pilot, decider, metrics: [metric("Calls"), metric("Visits")] };
    expect(textsOf(measuresSlide({ ...read, pilot, context: { decisionMaker } }, context))).toContain(words);
  });

  it("are drawn between worst and success where both are there, else told", () => {
    const [slide] = tell([metric("Calls"), metric("Visits", { worst: null })]).measures;
    const [table] = (slide?.layout === "message" ? slide.parts : []).flatMap(({ block }) =>
      block.kind === "table" ? [block] : [],
    );
    expect(table?.rows[0]?.[1]).toMatchObject({ band: { today: 10, worst: 20, success: 30, better: "higher" } });
    expect(table?.rows[1]?.[1]).toBe("today 10; success 30");
  });

  it("claim only what the rule decides by: results with both their numbers", () => {
    const title = (...metrics: Metric[]): string => tell(metrics).measures[0]?.title.replaceAll("\u00A0", " ") ?? "";
    const calls = metric("Calls");
    expect(title(calls, metric("Visits"))).toMatch(/^What decides by .*: go, change once or stop$/u);
    expect(title(calls, metric("Visits", { kind: "output" }))).toMatch(
      /^One number .*: 30 to go on, below 20 to stop$/u,
    );
    expect(title(calls, metric("Visits", { worst: null }))).toMatch(/^One number/u);
    expect(title(metric("Calls", { kind: "effort" }), metric("Visits", { kind: "safety" }))).toMatch(/^Two measures/u);
  });

  it("say a unit of words once, beside the name, and a sign at its number", () => {
    const [slide] = tell([metric("Calls", { unit: "cases" }), metric("Share", { unit: "%" })]).measures;
    const [table] = (slide?.layout === "message" ? slide.parts : []).flatMap(({ block }) =>
      block.kind === "table" ? [block] : [],
    );
    expect(table?.rows.map((row) => row[1])).toMatchObject([{ worstText: "20" }, { worstText: "20%" }]);
    expect(textsOf(slide === undefined ? [] : [slide])).toContain("Calls (cases)");
  });
});
