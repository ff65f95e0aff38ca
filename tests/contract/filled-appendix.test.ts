import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Block } from "@/lib/domain/slides/block";
import { type DeckOutline, densities } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { blockTexts, slideTexts } from "@/lib/domain/slides/slide-texts";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { DRAWN_FILL, slideMeasure } from "@/lib/export/fit/fit-slide";
import { GATHERED } from "@/lib/export/fit/gather-rest";
import { normaliseOutline } from "@/lib/export/fit/normalise-outline";
import { contentBoxes } from "@/lib/export/sheet/build-sheet";
import type { FittedDeck, FittedSlide } from "@/lib/export/sheet/fitted-deck";
import { lookUpFrame } from "@/lib/export/sheet/frame";
import { measureNode } from "@/lib/export/sheet/measure-sheet";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven, exampleOutline } from "../support/example-outline";
import { growByChance, growEvenly } from "../support/grown-draft";

const samples = exampleIds.flatMap((id) =>
  densities.map((density): [string, DeckOutline] => [
    `${id}, to ${density}`,
    buildDeckOutline({ ...exampleGiven(id), density }),
  ]),
);
const grown = [
  ["long texts", growEvenly(6, 2)],
  ["lists of ten", growEvenly(10, 1)],
  ...[0, 1, 2, 3].map((seed) => [`chance ${seed}`, growByChance(seed)] as const),
] as const;
const outlines = [
  ...samples,
  ...grown.map(([name, draft]): [string, DeckOutline] => [name, exampleOutline("county-winter-service", draft)]),
];

const LEAST_FULL = 0.35;

/** How far down its page a slide reaches, as a share of the room of a page to look things up on. */
function fullness(slide: FittedSlide, deck: FittedDeck): number {
  const measure = slideMeasure(slide, deck, shippedMetrics, DRAWN_FILL);
  const boxes = contentBoxes(slide, { measure, lang: deck.lang, today: deck.frozenAt.slice(0, 10) });
  const bottoms = boxes.map(({ box, node }) => box.y + measureNode(node, box.width, measure));
  return (Math.max(...bottoms) - lookUpFrame.body.y) / lookUpFrame.body.height;
}

/** All that a slide says, without what its frame says of the part it is in. */
const wordsOf = (slide: Slide): string[] => slideTexts({ ...slide, kicker: "" });

/** The same of a fitted slide, without what was noted about it. */
const drawnWords = ({
  sourceIds: _,
  anchors: _anchors,
  heading: _heading,
  cover: _cover,
  ...slide
}: FittedSlide): string[] => wordsOf(slide);

const unspaced = (text: string): string => text.replace(/\s/gu, "");

/** Sentences, lines and pieces: a text may be parted between pages, and a cell joins what others set apart. */
const piecesOf = (text: string): string[] => text.split(/\n|: |, | → |(?<=[.;!?])\s/u).map(unspaced);

/**
 * Without what the appendix tells in its own words, in fewer words what may be said in fewer, and without the labels of
 * what may stand elsewhere, which go with their place.
 */
function owed(slide: Slide, said: string): Slide {
  if (slide.layout === "cover" && slide.opening?.record !== undefined) {
    const { record, ...opening } = slide.opening;
    return { ...slide, opening: { ...opening, record: { ...record, label: "" } } };
  }
  if (slide.layout !== "message") return slide;
  const parts = slide.parts.filter(({ isElsewhere }) => isElsewhere === undefined);
  return {
    ...slide,
    // A part with shorter forms is said in one of them: whatever the shortest leaves out is told elsewhere.
    parts: parts.map(({ less, least, heading: _, ...part }) => {
      const forms = [part.block, less, least].filter((form) => form !== undefined);
      const told = forms.find((form) => isSaid(blockTexts(form), said)) ?? forms.at(-1) ?? part.block;
      return { ...part, block: headless(told) };
    }),
  };
}

/** The head of a table goes where its rows are told elsewhere. */
const headless = (block: Block): Block =>
  block.kind === "table" ? { ...block, head: block.head.map(() => ""), caption: "" } : block;

const isSaid = (texts: readonly string[], said: string): boolean =>
  texts.flatMap(piecesOf).every((piece) => said.includes(piece));

describe.each(outlines)("the deck of %s", (_name, outline) => {
  const { deck, report } = fitOutline(outline, shippedMetrics);
  const main = deck.slides.filter(({ part }) => part === "main");
  const appendix = deck.slides.filter(({ part }) => part === "appendix");

  it("divides no main slide", () => {
    const source = outline.slides.filter(({ part }) => part === "main");
    expect(main.map(({ id }) => id)).toEqual(source.map(({ id }) => id));
    expect(main.filter(({ title }) => /\d+ of \d+\)$/u.test(title))).toEqual([]);
    expect(deck.slides.flatMap(slideTexts).filter((text) => text.startsWith("Continues on"))).toEqual([]);
  });

  it("fills every page of the appendix but the last, and but what a page of its own could not hold", () => {
    const own = outline.slides.filter(({ layout }) => layout === "message").map(({ id }) => `${id}-part-`);
    const filled = appendix
      .slice(0, -1)
      // What had no room opens the appendix, and the page behind it may be too tall to share with it.
      .filter(({ id }) => id !== GATHERED && own.every((start) => !id.startsWith(start)));
    const short = filled.map((slide) => ({ id: slide.id, full: fullness(slide, deck) }));
    expect(short.filter(({ full }) => full < LEAST_FULL)).toEqual([]);
  });

  it("loses no piece of what it sets", () => {
    const leftOut = report.slides.filter((slide) => slide.leftOut).map(({ id }) => id);
    const said = unspaced(deck.slides.flatMap(drawnWords).join(" "));
    // A state opens a cell on one page and ends a sentence on another.
    const saidInAnyCase = said.toLowerCase();
    const asked = normaliseOutline(outline)
      .slides.filter(({ id }) => !leftOut.includes(id))
      .flatMap((slide) => wordsOf(owed(slide, said)).map((text) => `${slide.id}: ${text}`));
    expect(
      asked.filter(
        (text) =>
          !piecesOf(text)
            .slice(1)
            .every((piece) => saidInAnyCase.includes(piece.toLowerCase())),
      ),
    ).toEqual([]);
  });

  it("has every slide on a page, where it is found by its id", () => {
    const found = deck.slides.flatMap(({ id, anchors }) => [id, ...anchors]);
    expect(new Set(found).size).toBe(found.length);
    const shown = report.slides.filter(({ leftOut }) => !leftOut);
    expect(shown.filter(({ id, parts }) => parts === 0 || !found.includes(id))).toEqual([]);
  });
});
