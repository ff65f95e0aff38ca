import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { readDraft } from "../../sections/registry";
import type { Block } from "../../slides/block";
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

describe("what would be a success", () => {
  const counted = { measureName: "Visitors", measureUnit: "people", measureTarget: null, measureBaseline: 3 };
  const [metric] = read.pilot.metrics;
  if (metric === undefined) throw new Error("the county measures something");
  const linked = { section: "alignment" as const, question: "needs", rowId: "1" };
  const tell = (more: Partial<Need>, success: number | null, kind: typeof metric.kind = "outcome"): Block[] => {
    const pilot = { ...read.pilot, metrics: [{ ...metric, kind, needId: linked, success }] };
    const alignment = { ...read.alignment, needs: [need("1", { ...counted, ...more })] };
    return whyNowSlide({ ...read, alignment, pilot }, context).flatMap(slideBlocks);
  };
  const dotsIn = (blocks: Block[]) => blocks.find((block) => block.kind === "dots" && block.heading === "Visitors");

  it("is drawn one by one beside today, which says that it is unverified", () => {
    expect(dotsIn(tell({ measureSource: null, measureBaselineDate: null }, 8))).toMatchObject({
      groups: [
        { label: "today (unverified)", count: 3, text: "3\u00A0people" },
        { label: "would be success", count: 5, text: "8\u00A0people" },
      ],
    });
  });

  it("draws what would go where less is better", () => {
    expect(
      dotsIn(tell({ measureBaseline: 9, measureSource: "Log", measureBaselineDate: "2026-10-01" }, 4)),
    ).toMatchObject({
      groups: [
        { label: "would be success", count: 4, text: "4\u00A0people" },
        { label: "today", count: 5, text: "9\u00A0people" },
      ],
    });
  });

  it.each<[string, Partial<Need>, number | null]>([
    ["nobody counts so many at a glance", { measureBaseline: 300 }, 800],
    ["halves cannot be counted", { measureBaseline: 2.5 }, 8],
    ["no success is set", {}, null],
    ["the target of the need goes before", { measureTarget: 12 }, 8],
  ])("is not drawn so where %s", (_, more, success) => {
    expect(dotsIn(tell(more, success))).toBeUndefined();
  });

  it("is no result of a measure that only counts what was done", () => {
    expect(dotsIn(tell({}, 8, "output"))).toBeUndefined();
  });

  it("stands large where it cannot be counted and today's number may not", () => {
    const blocks = tell({ measureBaseline: 300, measureSource: null }, 800);
    expect(blocks).toContainEqual({
      kind: "figures",
      items: [{ label: "Would be success", value: "800\u00A0people" }],
    });
  });
});
