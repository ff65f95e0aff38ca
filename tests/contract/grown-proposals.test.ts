import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/domain/draft/draft";
import { documentIds, exportFormatIds } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import { variantIds } from "@/lib/domain/library/variants";
import { type DeckOutline, type Density, deckOutlineSchema, densities } from "@/lib/domain/slides/outline";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { DRAWN_FILL, slideMeasure } from "@/lib/export/fit/fit-slide";
import { MOST_PAGES } from "@/lib/export/fit/leave-out-overlong";
import { contentBoxes } from "@/lib/export/sheet/build-sheet";
import { overfullBoxes } from "@/lib/export/sheet/measure-sheet";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven, exampleOutline } from "../support/example-outline";
import { drawFile } from "../support/files/draw-example";
import { growByChance, growEvenly } from "../support/grown-draft";

// Whatever may be typed exports, in every format: the length of a list or a text is never a reason for a refusal.

const ALL = 1_000;
const grown = {
  "every list at ten rows": growEvenly(10, 1),
  "every list full of short texts": growEvenly(ALL, 0.3),
  "every text as long as may be typed": growEvenly(2, 3),
} as const;

describe.each(Object.entries(grown))("a proposal with %s", (_name, draft) => {
  it.each(exportFormatIds)("is drawn as %s", async (format) => {
    const variant = variantIds[exportFormatIds.indexOf(format) % variantIds.length] ?? "executive";
    const given = { ...exampleGiven("county-winter-service", draft), variant };
    // Throws where a slide leaves its page or a file is refused.
    const { bytes } = await drawFile({ source: given, choice: { format, notes: true } });
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(bytes.length).toBeLessThan(25 * 1024 * 1024);
  });
});

/** Boxes of a fitted deck whose content is taller than they are. */
function overfullIn(outline: DeckOutline): string[] {
  const { deck } = fitOutline(outline, shippedMetrics);
  expect(deck.slides.length).toBeLessThanOrEqual(MOST_PAGES);
  return deck.slides.flatMap((slide) => {
    const measure = slideMeasure(slide, deck, shippedMetrics, DRAWN_FILL);
    const boxes = contentBoxes(slide, { measure, lang: deck.lang, today: deck.frozenAt.slice(0, 10) });
    return overfullBoxes(boxes, measure).map(({ name }) => `${slide.id}: ${name}`);
  });
}

const deckOf = (draft: Draft, variant: (typeof variantIds)[number], density: Density): DeckOutline => {
  const built = buildOutline("deck", { ...exampleGiven("county-winter-service", draft), variant, density });
  if (!built.ok || built.value.source !== "deck") throw new Error("a deck is always built");
  return built.value.outline;
};

describe("a proposal with every list and every text as long as may be typed", () => {
  const draft = growEvenly(ALL, 3);

  it.each(variantIds)("keeps within what a deck may have, for the reader %s", (variant) => {
    for (const density of densities) deckOutlineSchema.parse(deckOf(draft, variant, density));
  });

  it.each(densities)("fits its pages, %s, and says what is left out", (density) => {
    const outline = deckOf(draft, "executive", density);
    expect(overfullIn(outline)).toEqual([]);
    // Remembered since just now: what is fitted once is not fitted again.
    const { deck, report } = fitOutline(outline, shippedMetrics);
    const leftOut = report.slides.flatMap(({ id, leftOut: isOut }) => (isOut ? [id] : []));
    expect(leftOut.length).toBeGreaterThan(0);
    const said = JSON.stringify(deck.slides.filter(({ id }) => id.startsWith("left-out")));
    for (const { id, title, part } of outline.slides) {
      if (part === "main") expect(leftOut).not.toContain(id);
      const isShown = deck.slides.some(({ sourceIds }) => sourceIds.includes(id));
      expect([id, isShown || said.includes(title.slice(0, 20))]).toEqual([id, true]);
    }
  });

  it.each(["html", "docx", "qa", "register", "register-csv", "five-minutes"] as const)(
    "is drawn as %s",
    async (format) => {
      const given = exampleGiven("county-winter-service", draft);
      expect((await drawFile({ source: given, choice: { format, notes: false } })).bytes.length).toBeGreaterThan(1_000);
    },
  );
});

const SEEDS = 8;

describe.each(Array.from({ length: SEEDS }, (_, seed) => seed))("a proposal grown by chance, number %i", (seed) => {
  const draft = growByChance(seed);

  it("has every document that has something to say, none of it over its page", () => {
    const variant = variantIds[seed % variantIds.length] ?? "executive";
    const given = { ...exampleGiven("county-winter-service", draft), variant };
    for (const document of documentIds) {
      const built = buildOutline(document, given);
      if (!built.ok) expect([document, built.code]).toEqual([document, "nothing_to_print"]);
    }
    for (const density of densities) expect(overfullIn(deckOf(draft, variant, density))).toEqual([]);
  });
});

it("leaves nothing out of a deck of ordinary length", () => {
  const { deck, report } = fitOutline(exampleOutline("county-winter-service"), shippedMetrics);
  expect(report.slides.some(({ leftOut }) => leftOut)).toBe(false);
  expect(deck.slides.some(({ id }) => id === "left-out")).toBe(false);
});
