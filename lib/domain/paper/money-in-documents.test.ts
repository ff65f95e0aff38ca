import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { paperOf } from "@/tests/support/paper-of";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import { type BuildDeckOutline, buildDeckOutline } from "../deck/build-outline";
import type { Draft } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import { variantIds } from "../library/variants";
import { formatMoney } from "../money/format-money";
import { economicsOf } from "../sections/economics/economics-of";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { printedSaving } from "../sections/economics/printed-economics";
import { readDraft } from "../sections/registry";
import { densities } from "../slides/outline";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { partTexts } from "./paper-texts";

// Sums nobody would type by chance, so that each is known wherever it prints.
const WAITING = 9_123_700;
const PAPERS = ["report", "brief", "champion", "qa"] as const;

type Typed = {
  isSpared: boolean | null;
  ceiling: number;
  hours: number;
  hourlyCost: number | null;
  cashablePct: number;
  pilotVolume: number | null;
  rampMonths: number;
  weeksPerYear: number;
  newMoney: number | null;
  saysSum: boolean;
};

const anyTyped: fc.Arbitrary<Typed> = fc.record({
  isSpared: fc.constantFrom(false, null, true),
  ceiling: fc.oneof(fc.constant(0), fc.integer({ min: 100_000, max: 3_000_000 })),
  hours: fc.integer({ min: 1, max: 30 }),
  hourlyCost: fc.option(fc.integer({ min: 1_000, max: 5_000 })),
  cashablePct: fc.constantFrom(0, 12.5, 40, 100),
  pilotVolume: fc.option(fc.integer({ min: 500, max: 17_000 })),
  rampMonths: fc.constantFrom(0, 1, 6),
  weeksPerYear: fc.constantFrom(16, 46),
  newMoney: fc.option(fc.integer({ min: 10_000, max: 400_000 })),
  saysSum: fc.boolean(),
});

const sample = exampleGiven("county-winter-service");

function draftOf(typed: Typed): Draft {
  const rows = (section: "alignment" | "economics" | "asks", list: string) =>
    (sample.draft[section]?.answers[list] ?? []) as { id: string; [column: string]: unknown }[];
  const words = typed.saysSum ? "Two more agents, £91,237 a year in the budget" : "Two more agents are paid for";
  const needs = rows("alignment", "needs").map((need, at) =>
    at === 0
      ? { ...need, doNothingText: words, doNothingAmount: WAITING, doNothingAvoidedByThis: typed.isSpared }
      : need,
  );
  const transactions = rows("economics", "transactions").map((row) => ({ ...row, pilotVolume: typed.pilotVolume }));
  const options = rows("asks", "options").map((row, at) => (at === 0 ? { ...row, cost: WAITING } : row));
  const parts: [Parameters<typeof withAnswers>[1], object][] = [
    ["alignment", { needs }],
    ["asks", { options }],
    [
      "economics",
      {
        transactions,
        cashablePct: typed.cashablePct,
        rampMonths: typed.rampMonths,
        weeksPerYear: typed.weeksPerYear,
        oneOffCost: 61_300,
      },
    ],
    [
      "pilot",
      {
        budgetCeiling: typed.ceiling,
        hoursPerWeek: typed.hours,
        hourlyCost: typed.hourlyCost,
        newMoney: typed.newMoney === null ? [] : [{ id: "w1", what: "Phones", amount: typed.newMoney }],
      },
    ],
  ];
  return parts.reduce((draft, [section, answers]) => withAnswers(draft, section, answers as never), sample.draft);
}

type Document = { name: string; mainSlides: readonly Slide[]; main: readonly string[]; texts: readonly string[] };

/** Every document of the draft, with the text of each line, cell and note; decks for one reader in one density. */
function documentsOf(given: BuildDeckOutline): Document[] {
  const { slides } = buildDeckOutline(given);
  const mainSlides = slides.filter(({ part }) => part === "main");
  const notes = slides.flatMap((slide) => slide.notes ?? []);
  const deck = {
    name: "deck",
    mainSlides,
    main: mainSlides.flatMap(slideTexts),
    texts: [...slides.flatMap(slideTexts), ...notes],
  };
  const papers = PAPERS.map((kind): Document => {
    const { parts } = paperOf(kind, given);
    const main = parts.filter(({ part }) => part === "main").flatMap(partTexts);
    return { name: kind, mainSlides: [], main, texts: parts.flatMap(partTexts) };
  });
  return [deck, ...papers];
}

const money = (minor: number): string => formatMoney({ minor, currency: "GBP", locale: "en-GB" });

/** The values a slide sets larger than its text. */
const figuresOf = (slide: Slide): string[] =>
  slideValues(slide).filter((value): value is string => typeof value === "string");

function slideValues(part: unknown): unknown[] {
  if (Array.isArray(part)) return part.flatMap(slideValues);
  if (typeof part !== "object" || part === null) return [];
  const { value, unverified, ...rest } = part as { value?: unknown; unverified?: true };
  return [...(unverified ? [] : [value]), ...Object.values(rest).flatMap(slideValues)];
}

type Case = { typed: Typed; name: string; document: Document };

/** Built once for all the tests: each draft is a deck and four papers. Whatever fails names its draft. */
const cases: readonly Case[] = fc
  .sample(
    fc.record({ typed: anyTyped, variant: fc.constantFrom(...variantIds), density: fc.constantFrom(...densities) }),
    Math.ceil(fastCheckRuns() / 20),
  )
  .flatMap(({ typed, variant, density }) =>
    documentsOf({ ...sample, draft: draftOf(typed), variant, density }).map((document) => ({
      typed,
      name: `${document.name} ${variant} ${density} ${JSON.stringify(typed)}`,
      document,
    })),
  );

const each = (check: (typed: Typed, document: Document & { name: string }) => void): void => {
  for (const { typed, name, document } of cases) check(typed, { ...document, name });
};

describe("in no document", () => {
  it("does a sum of doing nothing stand without its note, set large or among the reasons, where this would not spare it", () => {
    each(({ isSpared }, { name, texts, mainSlides }) => {
      if (isSpared === true) return;
      const note =
        isSpared === false ? /a yes would not save this cost/iu : /not known yet whether a yes would save this cost/iu;
      const told = texts.filter((text) => text.includes("91,237"));
      expect(
        told.filter((text) => !note.test(text)),
        name,
      ).toEqual([]);
      expect(JSON.stringify(mainSlides), name).not.toMatch(/"value":"[^"]*91,237/u);
    });
  });

  it("is a figure without a source of its own set large", () => {
    each((_, { name, mainSlides }) => {
      expect(
        mainSlides.flatMap(figuresOf).filter((value) => value.includes("91,237")),
        name,
      ).toEqual([]);
    });
  });

  it("is a number of evidence set large while nobody says where it is from", () => {
    const unsourced = ["alignment", "evidence"].reduce((draft, section) => {
      const id = section as "alignment" | "evidence";
      const stored = JSON.stringify(draft[id]?.answers ?? {});
      const from = /"(measureSource|evidenceNowSource|sourceId|listeningFrom|listeningTo)":"[^"]*"/gu;
      return withAnswers(draft, id, JSON.parse(stored.replace(from, '"$1":null')));
    }, sample.draft);
    const { slides } = buildDeckOutline({ ...sample, draft: unsourced });
    const counted = ["46,800", "3,900", "18%", "41%", "312", "87"];
    const wereLarge = buildDeckOutline(sample).slides.flatMap(figuresOf);
    expect(counted.filter((number) => wereLarge.includes(number)).length).toBeGreaterThan(2);
    expect(slides.flatMap(figuresOf).filter((value) => counted.includes(value))).toEqual([]);
  });

  it("is cash called staff time, or a whole year's saving set beside the cost of the pilot", () => {
    each((typed, { name, main, texts }) => {
      const read = readDraft(draftOf(typed));
      const { saving } = economicsOf({ ...read, counted: read.economics.transactions });
      if (saving === null) throw new Error("the county claims a saving");
      const cases = [saving.low, saving.central, saving.high].map((minor) => printedSaving(minor, typed.cashablePct));
      if (typed.cashablePct > 0) {
        const both = cases.flatMap(({ total }) =>
          texts.filter((text) => text.includes(`${money(total)} of staff time`)),
        );
        expect(both, name).toEqual([]);
      }
      // Where the pilot holds every contact and runs all year round, both are one sum.
      const yearly = cases.map(({ capacity }) => money(capacity)).filter((sum) => sum !== "£0");
      if (typed.pilotVolume === null)
        expect(
          main.filter((text) => yearly.some((sum) => text.includes(sum))),
          name,
        ).toEqual([]);
    });
  });

  it("is a cost called nought, or hours said to be in a ceiling that they are too dear for", () => {
    each((typed, { name, texts }) => {
      const { fault } = pilotMoneyOf(readDraft(draftOf(typed)), { currency: "GBP" });
      expect(
        texts.filter((text) => /£0 at most|No money/u.test(text)),
        name,
      ).toEqual([]);
      if (fault === "hours-over")
        expect(
          texts.filter((text) => /hours included/u.test(text)),
          name,
        ).toEqual([]);
    });
  });

  it("do the parts of the ceiling come to another sum than the ceiling", () => {
    each((typed, { name, texts }) => {
      for (const text of texts) {
        const split =
          /Of that, (£[\d,.]*\d) is staff time already paid and (£[\d,.]*\d) is new money(?: \(([^)]*)\))?/u.exec(text);
        if (split === null) continue;
        const [, staff = "", bought = "", lines] = split;
        expect(amount(staff) + amount(bought), `${name} ${text}`).toBe(typed.ceiling);
        if (lines === undefined) continue;
        const parts = [...lines.matchAll(/£[\d,.]*\d/gu)].map(([part]) => amount(part));
        expect(
          parts.reduce((sum, part) => sum + part, 0),
          text,
        ).toBe(amount(bought));
      }
    });
  });
});

const amount = (words: string): number => Math.round(Number(words.replaceAll(/[£,]/gu, "")) * 100);

describe("what a single decision costs", () => {
  const [first] = rowsOf(sample.draft.asks?.answers.asks);
  const saying = (own: { cost: number | null; hours: number | null }) => {
    const priced = withAnswers(sample.draft, "asks", {
      asks: [{ ...first, id: "a1", ask: "Approve the pilot", ...own }],
    });
    const draft = withAnswers(priced, "pilot", { budgetCeiling: 600_000, hoursPerWeek: 15 });
    const { slides } = buildDeckOutline({ ...sample, draft });
    const slide = slides.filter(({ id }) => id === "asks").flatMap(slideTexts);
    const report = paperOf("report", { ...sample, draft }).parts.filter(({ id }) => id === "recommendations");
    return { slide: slide.join("\n"), report: report.flatMap(partTexts).join("\n") };
  };

  it("is what its own answers say", () => {
    const { slide, report } = saying({ cost: 250_000, hours: 4 });
    expect(slide).toContain("£2,500; 4 hours a week");
    expect(slide).not.toContain("£6,000");
    expect(report).toContain("£2,500 at most");
    expect(report).not.toContain("£6,000 at most");
    expect(saying({ cost: 0, hours: 4 }).report).toContain("No new money");
  });

  it("is the pilot's ceiling and hours where it has none, or the same", () => {
    for (const cost of [null, 600_000]) {
      const { slide, report } = saying({ cost, hours: null });
      expect(slide).toContain("£6,000; 15 hours a week");
      expect(report).toContain("£6,000 at most");
    }
  });
});
