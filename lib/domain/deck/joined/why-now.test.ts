import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { slideBlocks } from "../../slides/slide-blocks";
import { slideTexts } from "../../slides/slide-texts";
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
const aimed = { ...measured, measureUnit: "%", measureTargetDate: null };
const waiting = { doNothingText: "It gets worse" };

function built(needs: readonly Need[]): Slide[] {
  const evidence = { ...read.evidence, realQuestions: [], listeningMentions: null };
  return whyNowSlide({ ...read, alignment: { ...read.alignment, needs: [...needs] }, evidence }, context);
}
const texts = (needs: readonly Need[]): string[] => built(needs).flatMap(slideTexts);

it.each<[string, Need[], string]>([
  ["the same need", [need("1", { ...measured, ...waiting })], "If nobody acts"],
  ["another need", [need("1", measured), need("2", waiting)], "If nobody acts on: Need 2"],
  ["a need without a number beside it", [need("1", waiting)], "If nobody acts"],
])("says what waiting means of %s", (_, needs, label) => {
  expect(texts(needs)).toContain(label);
});

it("keeps beside the price of waiting that it is not spared", () => {
  const priced = { ...waiting, doNothingAmount: 1_000_000, doNothingAvoidedByThis: false };
  expect(texts([need("1", priced)]).join()).toContain("A yes would not save this cost: It gets worse (£10,000 a year)");
  expect(texts([need("1", { ...waiting, doNothingAvoidedByThis: false })])).toContain(
    "A yes would not save this cost: It gets worse",
  );
});

it.each([
  [30, ["30%", "10\u00A0points"]],
  [45, ["40%", "5\u00A0points"]],
])("draws the way from 40% to %i%%", (measureTarget, words) => {
  const [gap] = built([need("1", { ...aimed, measureTarget })])
    .flatMap(slideBlocks)
    .filter(({ kind }) => kind === "split");
  expect(gap?.kind === "split" && gap.parts.map(({ text }) => text)).toEqual(words);
});

it("draws no way where the number has no source or the target is reached", () => {
  const kinds = (more: Partial<Need>): string[] =>
    built([need("1", { ...aimed, ...more })])
      .flatMap(slideBlocks)
      .map(({ kind }) => kind);
  expect(kinds({ measureTarget: 30, measureSource: null })).not.toContain("split");
  expect(kinds({ measureTarget: 40 })).not.toContain("split");
});
