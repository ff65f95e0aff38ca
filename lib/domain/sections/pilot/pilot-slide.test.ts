import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { slideBlocks } from "../../slides/slide-blocks";
import { slideTexts } from "../../slides/slide-texts";
import { readDraft } from "../registry";
import { pilotSlide } from "./pilot-slide";

const given = exampleGiven("county-winter-service");
const context = makeBuildContext(given);
const read = readDraft(given.draft);
const [sample] = read.pilot.metrics;
if (sample === undefined) throw new Error("the county measures something");

type Pilot = typeof read.pilot;
const result: typeof sample = {
  ...{ ...sample, needId: null, kind: "outcome", name: "Visits", unit: null },
  ...{ baselineNew: false, baseline: 3, success: 8, worst: 5 },
};
const thin: Partial<Pilot> = {
  ...{ metrics: [result], channels: [], phases: [], end: null, decisionDate: null, decider: null, reviewDates: [] },
  ...{ scopeIn: null, scopeOut: null, headline: null, hoursPerWeek: 2, stops: read.pilot.stops.slice(0, 1) },
};
function tell(more: Partial<Pilot> = {}) {
  const [slide] = pilotSlide(
    { ...read, pilot: { ...read.pilot, ...thin, ...more }, hours: null, hoursByWork: null },
    context,
  );
  if (slide === undefined) throw new Error("the pilot has a slide");
  const figures = slideBlocks(slide).flatMap((block) => (block.kind === "figures" ? block.items : []));
  return { slide, texts: slideTexts(slide), labels: figures.map(({ label }) => label) };
}

describe("the pilot of a thin proposal", () => {
  it("says in its title what would be a success and what would stop it", () => {
    expect(tell().slide.title).toBe("Visits: 8 would be success, anything below 5 would stop it");
    const fewer = { ...result, baseline: 9, success: 2, worst: 4 };
    expect(tell({ metrics: [fewer] }).slide.title).toContain("anything above 4 would stop it");
  });

  it.each<[string, Partial<typeof sample>[]]>([
    ["a measure lacks one of its numbers", [{ worst: null }]],
    ["nothing is decided by it", [{ kind: "output" }]],
    ["there are two", [{}, { id: "other", name: "Calls" }]],
  ])("says no such thing where %s", (_, metrics) => {
    expect(tell({ metrics: metrics.map((more) => ({ ...result, ...more })) }).slide.title).not.toContain("success");
  });

  it("says once, in a box, what the stop rule lacks", () => {
    const { texts, labels } = tell();
    expect(texts).toContain("The stop rule is not complete yet");
    expect(texts.join("\n")).toContain(
      "Still open: the day it ends and the day on which go, change or stop is decided.",
    );
    expect(texts).not.toContain("still open");
    expect(labels).not.toContain("It would end on");
  });

  it("has no such box once the day is set", () => {
    const { texts } = tell({ decisionDate: "2027-06-30" });
    expect(texts).not.toContain("The stop rule is not complete yet");
    expect(texts.join("\n")).toContain("Who decides: ");
  });

  it("tells the one thing that stops as a fact, and more as a list", () => {
    expect(tell().labels).toContain("What would stop to make room");
    const [first] = read.pilot.stops;
    if (first === undefined) throw new Error("something stops");
    const two = tell({ stops: [first, { ...first, id: "two" }] });
    expect(two.labels).not.toContain("What would stop to make room");
    expect(slideBlocks(two.slide).some(({ kind }) => kind === "bullets")).toBe(true);
  });
});
