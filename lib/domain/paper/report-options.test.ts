import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { paperOf } from "@/tests/support/paper-of";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import { buildDeckOutline } from "../deck/build-outline";
import type { Draft, StoredRow } from "../draft/draft";
import { slideTexts } from "../slides/slide-texts";
import { partTexts } from "./paper-texts";

const OURS = "Nobody has to do anything new";
const given = exampleGiven("county-winter-service");

/** What the report says of options that stand under these names. */
function optionsOf(rows: readonly Omit<StoredRow, "id">[]): string {
  const options = rows.map((row, index) => ({ gain: "Aucun risque nouveau", ...row, id: `o${index + 1}` }));
  const asks = { finished: true, answers: { ...given.draft.asks?.answers, options } };
  const draft: Draft = { ...given.draft, asks };
  return paperOf("report", { ...given, draft })
    .parts.filter(({ id }) => id === "options")
    .flatMap(partTexts)
    .join("\n");
}

describe("a sum of doing nothing beside a price", () => {
  const needs = ((given.draft.alignment?.answers.needs ?? []) as StoredRow[]).map((row, at) => ({
    ...row,
    doNothingAmount: at === 0 ? 3_140_000 : null,
    doNothingAvoidedByThis: false,
  }));
  const waiting = withAnswers(given.draft, "alignment", { needs });
  const rows: StoredRow[] = [
    { id: "o1", name: "Do nothing", cost: 3_140_000, doesNothing: true },
    { id: "o2", name: "Sixteen weeks", cost: 600_000, recommended: true },
  ];
  const draft = withAnswers(waiting, "asks", { options: rows });

  it("is a sum of a year, and stays beside what is recommended where that would not spare it", () => {
    const report = paperOf("report", { ...given, draft }).parts.filter(({ id }) => id === "options");
    const slides = buildDeckOutline({ ...given, draft }).slides.filter(({ id }) => id === "options");
    for (const texts of [report.flatMap(partTexts), slides.flatMap(slideTexts)]) {
      expect(texts).toContain("£31,400 a year, a yes would not save this cost");
      expect(texts.join("\n")).toContain("£31,400 a year stays, beside the cost of what we recommend");
    }
  });
});

describe("doing nothing among the options of the report", () => {
  it("is not added beside one that is marked as doing nothing, whatever its name", () => {
    expect(optionsOf([{ name: "Ne rien faire", cost: 3_140_000, doesNothing: true }])).not.toContain(OURS);
  });

  it("is not added where nobody has said whether one of them is", () => {
    expect(optionsOf([{ name: "Ne rien faire", cost: 3_140_000 }, { name: "Seize semaines" }])).not.toContain(OURS);
  });

  it("is added where the author says that none of them is, and where there is none", () => {
    expect(optionsOf([{ name: "Do nothing of the kind", doesNothing: false }])).toContain(OURS);
    expect(optionsOf([])).toContain(OURS);
  });

  it("is named once", () => {
    const named = [
      { name: "Do nothing", doesNothing: true },
      { name: "Sixteen weeks", doesNothing: false },
    ];
    for (const rows of [named, named.slice(1), []]) expect(optionsOf(rows).match(/do nothing/giu)).toHaveLength(1);
  });
});
