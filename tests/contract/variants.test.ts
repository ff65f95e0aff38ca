import { describe, expect, it } from "vitest";
import { type ExampleId, exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { fiveMinuteCut, fiveMinuteIds } from "@/lib/domain/deck/five-minute-cut";
import { countProseWords } from "@/lib/domain/deck/prose-words";
import { ALWAYS_TOLD, mainSlideLimit } from "@/lib/domain/deck/storyline";
import { type VariantId, variantIds } from "@/lib/domain/library/variants";
import { partTexts } from "@/lib/domain/paper/paper-texts";
import { readDraft } from "@/lib/domain/sections/registry";
import { type DeckOutline, type Density, deckOutlineSchema, densities } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { countCharacters } from "@/lib/domain/text/count-characters";
import { countWords } from "@/lib/domain/text/count-words";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven } from "../support/example-outline";
import { paperOf } from "../support/paper-of";

const build = (id: ExampleId, variant: VariantId, density: Density, minutesAllowed?: number | null): DeckOutline => {
  const given = exampleGiven(id);
  if (minutesAllowed === undefined) return buildDeckOutline({ ...given, variant, density });
  const context = { finished: true, answers: { ...given.draft.context?.answers, minutesAllowed } };
  return buildDeckOutline({ ...given, variant, density, draft: { ...given.draft, context } });
};

const mainOf = ({ slides }: Pick<DeckOutline, "slides">): Slide[] => slides.filter(({ part }) => part === "main");
const idsOf = (slides: readonly Slide[]): string[] => slides.map(({ id }) => id);

/** What the library's answer to a question rests on, which stands in the decks of those alone who would ask it. */
const ANSWER_SOURCE = /^Our answer to .+ rests on /u;

/** The same beside the slide that the question is likely at. */
const NOTED_SOURCE = / It rests on .+$/u;

/** Every number a deck says, on its slides and to its speaker, each once; times of the talk are no facts. */
function numbersOf({ slides }: DeckOutline): string[] {
  const said = slides.flatMap((slide) => [
    ...slideTexts(slide).filter((text) => !ANSWER_SOURCE.test(text)),
    ...(slide.notes ?? []).filter((note) => !note.startsWith("Time:")).map((note) => note.replace(NOTED_SOURCE, "")),
  ]);
  const numbers = said.join("\n").match(/\d[\d,.:]*/gu) ?? [];
  return [...new Set(numbers.map((number) => number.replace(/[,.:]+$/u, "")))].sort();
}

/** Sentences on a composed slide: its room and its size of type bound them, the same for a room as for a desk. */
const MOST_WORDS_AT_ONCE = 95;

const partsItMustSay = (slide: Slide): number =>
  slide.layout === "message" ? slide.parts.filter(({ need }) => need === "must").length : 0;

const decks = exampleIds.flatMap((id) =>
  variantIds.flatMap((variant) => densities.map((density) => [id, variant, density] as const)),
);

const MOST = mainSlideLimit(null);

describe.each(decks)("the deck of %s for %s, to %s", (id, variant, density) => {
  const outline = build(id, variant, density);
  const main = mainOf(outline);

  it("is an outline", () => {
    expect(deckOutlineSchema.safeParse(outline).error?.issues).toBeUndefined();
    expect(outline).toMatchObject({ variant, density });
  });

  it("opens with the cover, ends with the decision and keeps to the meeting's length", () => {
    const { minutesAllowed, earlierReasons } = readDraft(exampleGiven(id).draft).context;
    expect(main[0]?.id).toBe("cover");
    expect(main.at(-1)?.id).toBe("decision");
    // Who reads ahead has eleven slides' time, whatever the meeting allows.
    const room = Math.max(mainSlideLimit(density === "present" ? minutesAllowed : null), ALWAYS_TOLD.length);
    expect(main.length).toBe(Math.min(MOST, room + (earlierReasons.length > 0 ? 1 : 0)));
  });

  const fitted = fitOutline(outline, shippedMetrics);

  it("has no more to read on a main slide than can be taken in at once", () => {
    const words = mainOf(fitted.deck)
      // The rule is written from the names and numbers of the measures.
      .filter(({ id: told }) => told !== "measures")
      .map((slide) => ({ id: slide.id, words: countProseWords(slide) }));
    expect(words.filter((slide) => slide.words > MOST_WORDS_AT_ONCE)).toEqual([]);
  });

  it("keeps all that it must say on every main slide, on one page", () => {
    expect(idsOf(mainOf(fitted.deck))).toEqual(idsOf(main));
    expect(mainOf(fitted.deck).map(partsItMustSay)).toEqual(main.map(partsItMustSay));
  });

  it("says each title once, as a sentence of good length, and calls no main slide an appendix", () => {
    const titles = outline.slides.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) {
      expect(countWords(title), title).toBeGreaterThanOrEqual(3);
      expect(countCharacters(title), title).toBeLessThanOrEqual(90);
    }
    expect(main.filter(({ kicker }) => kicker.startsWith("Appendix"))).toEqual([]);
  });

  it("gives the speaker something for every slide, and no more time than there is", () => {
    const { minutesAllowed } = readDraft(exampleGiven(id).draft).context;
    expect(outline.slides.filter(({ notes }) => notes === undefined || notes.length === 0)).toEqual([]);
    expect(main.filter(({ notes }) => !notes?.[0]?.startsWith("Time: about "))).toEqual([]);
    expect(main.reduce((sum, slide) => sum + secondsOf(slide), 0)).toBeLessThanOrEqual((minutesAllowed ?? 60) * 60);
  });
});

function secondsOf({ notes }: Slide): number {
  const words = notes?.[0] ?? "";
  const minutes = Number(/(\d+) minute/u.exec(words)?.[1] ?? 0);
  return minutes * 60 + Number(/(\d+) seconds/u.exec(words)?.[1] ?? 0);
}

describe.each(exampleIds)("the readers of %s", (id) => {
  it.each(densities)("are told the same numbers, to %s", (density) => {
    const expected = numbersOf(build(id, "executive", density));
    expect(expected.length).toBeGreaterThan(40);
    for (const variant of variantIds) expect(numbersOf(build(id, variant, density)), variant).toEqual(expected);
  });

  it("are told different things first", () => {
    const orders = variantIds.map((variant) => idsOf(mainOf(build(id, variant, "read-ahead", 20))).join(" "));
    // Two readers who are told the story in its order may come to the same slides where little else was answered.
    expect(new Set(orders).size).toBeGreaterThanOrEqual(variantIds.length - 1);
  });

  it("see their own words over the slides", () => {
    const covers = variantIds.map((variant) => build(id, variant, "read-ahead").slides[0]?.kicker);
    expect(new Set(covers).size).toBe(variantIds.length);
  });
});

describe("what each reader is shown first", () => {
  const slideOf = (variant: VariantId, slideId: string): Slide | undefined =>
    build("county-winter-service", variant, "read-ahead", null).slides.find(({ id }) => id === slideId);
  const firstCard = (variant: VariantId): string | undefined => {
    const slide = slideOf(variant, "benefits");
    const table = slide && slideBlocks(slide).find((block) => block.kind === "table");
    return JSON.stringify(table?.kind === "table" ? table.rows[0]?.[0] : null);
  };

  it("is their own benefit", () => {
    expect(firstCard("executive")).toContain("Chief executive");
    expect(firstCard("finance")).toContain("Finance");
    expect(firstCard("members")).toContain("Elected members");
    expect(firstCard("service")).toContain("Customer service");
  });

  it("is the risk that decides the answer, then those of their kind", () => {
    const second = (variant: VariantId): unknown => {
      const slide = slideOf(variant, "register");
      const rows = slide?.layout === "table" && slide.table.kind === "table" ? slide.table.rows : [];
      return JSON.stringify(rows[1]?.[0]);
    };
    expect(second("finance")).not.toBe(second("executive"));
    expect(second("finance")).toContain("Emergencies");
  });

  it("weighs the money for finance and what stops for staff", () => {
    const reasons = (variant: VariantId): string =>
      paperOf("brief", { ...exampleGiven("county-winter-service"), variant })
        .parts.filter(({ id }) => id === "why")
        .flatMap(partTexts)
        .join("\n");
    expect(reasons("finance")).toContain("at most: £4,800 of staff time already paid and £1,200 of new money");
    expect(reasons("staff-unions")).toContain("what would stop to make room");
    expect(reasons("executive")).not.toContain("£4,800 of staff time");
  });
});

describe("the five-minute cut", () => {
  it.each(variantIds)("is what a decision needs, of the deck for %s, cover first and decision last", (variant) => {
    const whole = build("county-winter-service", variant, "present");
    const cut = fiveMinuteCut(whole);
    expect(idsOf(cut.slides)).toEqual(fiveMinuteIds(whole));
    expect(cut.slides).toHaveLength(ALWAYS_TOLD.length);
    expect(cut.slides[0]?.id).toBe("cover");
    expect(cut.slides.at(-1)?.id).toBe("decision");
    expect(cut.slides.reduce((sum, slide) => sum + secondsOf(slide), 0)).toBeLessThanOrEqual(300);
  });

  it("takes the next of what a reader is told first where one of those is missing", () => {
    const given = exampleGiven("county-winter-service");
    const { risks: _, ...draft } = given.draft;
    const whole = buildDeckOutline({ ...given, draft });
    expect(fiveMinuteIds(whole)).toEqual(["cover", "why-now", "asked-us", "pilot", "measures", "decision"]);
  });
});
