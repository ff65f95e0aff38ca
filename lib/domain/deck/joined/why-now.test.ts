import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import { whyNowSlide } from "./why-now";

const given = exampleGiven("county-winter-service");
const context = makeBuildContext(given);
const read = readDraft(given.draft);
const [sample] = read.alignment.needs;
if (sample === undefined) throw new Error("the county has a need");

type Need = typeof sample;
const unsaid = { measureBaseline: null, doNothingText: null, doNothingAmount: null, doNothingAvoidedByThis: null };
const need = (id: string, more: Partial<Need>): Need => ({ ...sample, ...unsaid, id, title: `Need ${id}`, ...more });
const measured = { measureName: "Calls", measureBaseline: 40, measureSource: "Log", measureBaselineDate: "2026-10-01" };
const waiting = { doNothingText: "It gets worse" };

function labels(needs: readonly Need[]): string[] {
  const evidence = { ...read.evidence, realQuestions: [], listeningMentions: null };
  const [slide] = whyNowSlide({ ...read, alignment: { ...read.alignment, needs }, evidence }, context);
  return slide?.layout === "chart-facts" ? slide.facts.map(({ label }) => label) : [];
}

it.each<[string, Need[], string]>([
  ["the same need", [need("1", { ...measured, ...waiting })], "If nobody acts"],
  ["another need", [need("1", measured), need("2", waiting)], "If nobody acts on: Need 2"],
  ["a need without a number beside it", [need("1", waiting)], "If nobody acts"],
])("says what waiting means of %s", (_, needs, label) => {
  expect(labels(needs)).toContain(label);
});
