import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import { type DocumentId, documentIds } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import type { Block, BlockOf, Cell } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { plainLine } from "@/lib/domain/slides/line";
import type { Fact, Slide } from "@/lib/domain/slides/slide";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { exampleGiven } from "../support/example-outline";

/** Words that stand for an answer nobody gave, alone or behind a label. */
const PLACEHOLDER = /(^|[:;→] ?)(not set|not fixed|date not fixed|not known|unknown|tbc|tbd|n\/a|[-–—?])[.;]?$/iu;
const CUT_BETWEEN = /(: |→ )(not set|[-–—?])([;.]|$)/iu;

/** The kit for a lunch hour has cells to write in, and a workbook keeps its columns. */
const drawn: readonly DocumentId[] = documentIds.filter((id) => id !== "lunch-hour" && id !== "register");

const thin = (given: BuildDeckOutline, sections: Draft): BuildDeckOutline => ({ ...given, draft: sections });

/** The draft with only those answers that `keeps` lets stand, by a number that goes up from answer to answer. */
function withFewer(draft: Draft, keeps: (at: number) => boolean): Draft {
  let at = 0;
  const fewer = (value: StoredValue): StoredValue => {
    if (Array.isArray(value) && value.some((row) => typeof row === "object")) {
      return (value as StoredRow[]).filter(() => keeps(at++)).map((row) => ({ ...fewerIn(row), id: row.id }));
    }
    return keeps(at++) ? value : null;
  };
  const fewerIn = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, fewer(value)]));
  return Object.fromEntries(
    Object.entries(draft).map(([id, section]) => [id, { ...section, answers: fewerIn(section.answers) }]),
  );
}

type Shown = { texts: string[]; blocks: Block[]; slides: readonly Slide[] };

function shownIn(kept: KeptOutline): Shown {
  if (kept.source === "deck") {
    const { slides } = kept.outline;
    return { texts: slides.flatMap(slideTexts), blocks: slides.flatMap(slideBlocks), slides };
  }
  if (kept.source === "register") return { texts: [], blocks: [], slides: [] };
  const blocks = kept.outline.parts.flatMap(({ body }) => body);
  const slide: Slide = { id: "", part: "main", kicker: "", title: "", layout: "text", body: blocks };
  return { texts: slideTexts(slide), blocks, slides: [] };
}

const wordsOf = (cell: Cell): string => plainLine(cellText(cell)).trim();

function holes({ caption, head, rows }: BlockOf<"table">): string[] {
  const words = rows.map((row) => row.map(wordsOf));
  return [
    ...words.flatMap((row, index) => (row.every((cell) => cell === "") ? [`${caption}: row ${index + 1}`] : [])),
    ...head.flatMap((name, index) => (words.every((row) => row[index] === "") ? [`${caption}: ${name}`] : [])),
  ];
}

function factsOf(slide: Slide): readonly Fact[] {
  if (slide.layout === "rows-panel") return slide.panel;
  if (slide.layout === "chart-cards") return slide.cards;
  return slide.layout === "chart-facts" || slide.layout === "cover" ? slide.facts : [];
}

/** Facts and reasons that name something and say nothing of it, and reasons of which only some have a figure. */
function emptyFacts(slide: Slide): string[] {
  const reasons = slide.layout === "rows-panel" ? slide.rows : [];
  const bare = reasons.filter(({ value }) => value === undefined).length;
  return [
    ...factsOf(slide)
      .filter(({ text, value }) => plainLine(text) === "" && value === undefined)
      .map(({ label }) => label),
    ...reasons.filter(({ lead }) => plainLine(lead) === "").map(() => `${slide.id}: a reason`),
    ...(bare > 0 && bare < reasons.length ? [`${slide.id}: no figure beside a reason`] : []),
  ];
}

function expectNoHoles(given: BuildDeckOutline): void {
  for (const document of drawn) {
    const built = buildOutline(document, given);
    if (!built.ok) continue;
    const { texts, blocks, slides } = shownIn(built.value);
    expect(
      texts.filter((text) => PLACEHOLDER.test(text) || CUT_BETWEEN.test(text)),
      document,
    ).toEqual([]);
    const tables = blocks.filter((block): block is BlockOf<"table"> => block.kind === "table");
    expect(tables.flatMap(holes), document).toEqual([]);
    expect(slides.flatMap(emptyFacts), document).toEqual([]);
  }
}

describe.each(exampleIds)("what is not known in %s", (id) => {
  const given = exampleGiven(id);

  it("leaves no bare word, no empty row or column and no empty fact behind, whole", () => {
    expectNoHoles(given);
  });

  it("nor where any of its answers are missing", () => {
    const shares = fc.record({ seed: fc.integer({ min: 1, max: 1_000 }), share: fc.integer({ min: 10, max: 90 }) });
    fc.assert(
      fc.property(shares, ({ seed, share }) => {
        expectNoHoles(
          thin(
            given,
            withFewer(given.draft, (at) => (at * 7919 + seed * 104_729) % 100 < share),
          ),
        );
      }),
      { numRuns: 12 },
    );
  });
});
