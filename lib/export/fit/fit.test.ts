import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import { deckOutlineSchema } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { countyOutline } from "@/tests/support/county-outline";
import type { FittedSlide } from "../sheet/fitted-deck";
import { shippedMetrics } from "../type/font-metrics";
import { breakLines } from "../type/measure-text";
import { missingGlyphs, replaceMissing } from "../type/missing-glyphs";
import { fit as fitOutline } from "./fit";
import { ESTIMATE_FILL, overfull } from "./fit-slide";
import { fitTitle } from "./fit-title";

const measure = { metrics: shippedMetrics, scale: 1, fill: ESTIMATE_FILL } as const;
const outlineOf = (...slides: Slide[]) => deckOutlineSchema.parse({ ...countyOutline, slides });
const fitOf = (...slides: Slide[]) => fitOutline(outlineOf(...slides), shippedMetrics);

const textSlide = (body: Block[], part: Slide["part"] = "appendix"): Slide => ({
  id: "words",
  part,
  layout: "text",
  kicker: "Words",
  title: "What stands behind the case",
  body,
});

/** `slideTexts` gives a text slide's kicker and title first. */
const TITLE_AND_KICKER = 2;
const bodyTexts = (slide: FittedSlide): string[] => (slide.layout === "text" ? slide.body.flatMap(blockTexts) : []);
const blockTexts = (block: Block): string[] => slideTexts(textSlide([block])).slice(TITLE_AND_KICKER);

const letters = (texts: readonly string[]): string => texts.join("").replace(/\s/gu, "");
const context = {
  metrics: shippedMetrics,
  lang: "en-GB",
  today: "2027-07-01",
  fill: ESTIMATE_FILL,
  density: "read-ahead" as const,
};

describe("fit", () => {
  it("sets every slide of a good deck whole and none below the least size", () => {
    const { deck, report } = fitOutline(deckOutlineSchema.parse(countyOutline), shippedMetrics);
    expect(deck.slides).toHaveLength(countyOutline.slides.length);
    expect(report.slides.every(({ parts }) => parts === 1)).toBe(true);
    expect(report.truncated).toBe(0);
    expect(report.missing).toEqual([]);
  });

  it("gives the same deck for the same outline", () => {
    expect(fitOutline(countyOutline, shippedMetrics)).toEqual(fitOutline(countyOutline, shippedMetrics));
  });

  it("loses no letter of what it divides, and every part fits", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghij –é,."), minLength: 1, maxLength: 40 });
    const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(" ").trim() || "x");
    const block = fc.oneof(
      text.map((line): Block => ({ kind: "paragraph", text: line })),
      fc.array(text, { minLength: 1, maxLength: 6 }).map((items): Block => ({ kind: "bullets", items })),
      text.map((line): Block => ({ kind: "callout", tone: "note", text: line })),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (body) => {
        const { deck } = fitOf(textSlide(body));
        expect(letters(deck.slides.flatMap(bodyTexts))).toBe(
          letters(slideTexts(textSlide(body)).slice(TITLE_AND_KICKER)),
        );
        for (const slide of deck.slides) expect(overfull(slide, slide.scale, context)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps a main slide whole: what has no room on it leaves as a whole and stands in the appendix", () => {
    const point = (at: number): string =>
      `Point ${at}: ${"residents ask in public and nobody answers them there. ".repeat(4)}`.trim();
    const items = Array.from({ length: 12 }, (_, at) => point(at));
    const { deck, report } = fitOf(textSlide([{ kind: "bullets", items }], "main"), {
      ...textSlide([{ kind: "paragraph", text: "Behind it" }]),
      id: "behind",
      title: "What stands behind it",
    });
    const [first, ...pages] = deck.slides;
    expect(first).toMatchObject({ id: "words", title: "What stands behind the case", part: "main" });
    const kept = bodyTexts(first as FittedSlide);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept).toEqual(items.slice(0, kept.length));
    const said = pages.flatMap(slideTexts);
    expect(items.slice(kept.length).filter((item) => !said.includes(item))).toEqual([]);
    expect(said).toContain("What stands behind the case");
    expect(pages[0]).toMatchObject({ id: "more", part: "appendix", sourceIds: expect.arrayContaining(["words"]) });
    expect(pages[0]?.title).toMatch(/^What had no room on the slides/u);
    expect(report.slides[0]).toMatchObject({ id: "words", parts: 1, movedToAppendix: true });
  });

  it("parts a text of a main slide only where nothing else would be left there", () => {
    const { deck } = fitOf(
      textSlide([{ kind: "paragraph", text: "Residents ask and nobody answers. ".repeat(120) }], "main"),
    );
    expect(deck.slides[0]?.title).toBe("What stands behind the case");
    expect(bodyTexts(deck.slides[0] as FittedSlide).join("")).toContain("nobody answers");
    expect(deck.slides[1]?.id).toBe("more");
  });

  it("lets a fact that is too long leave whole, and its figure stay", () => {
    const long = "Counted by the contact centre over the winter. ".repeat(36).trim();
    const { deck } = fitOf({
      ...{ id: "words", part: "main", layout: "chart-facts", kicker: "Words", title: "What stands behind the case" },
      chart: { kind: "hours", heading: "Hours", rows: [{ label: "Team", hours: 3, text: "3" }] },
      facts: [{ label: "Calls", value: "46,800", text: long }],
    });
    expect(deck.slides[0]).toMatchObject({ facts: [{ label: "Calls", value: "46,800", text: "" }] });
    expect(deck.slides.slice(1).flatMap(slideTexts).join(" ")).toContain(long);
  });

  it("sets neighbours that leave room on one page, each under its heading, and finds both there", () => {
    const short = (id: string, notes: string[]): Slide => ({
      ...textSlide([{ kind: "paragraph", text: `Few words of ${id}` }]),
      ...{ id, notes, title: `What ${id} says` },
    });
    const { deck, report } = fitOf(short("one", ["Say one"]), short("two", ["Say two"]));
    expect(deck.slides).toHaveLength(1);
    expect(deck.slides[0]).toMatchObject({
      id: "one",
      title: "What one says · What two says",
      kicker: "Appendix",
      anchors: ["two"],
      sourceIds: ["one", "two"],
      notes: ["Say one", "Say two"],
      sections: [{ heading: "What one says" }, { heading: "What two says" }],
    });
    expect(report.slides.map(({ parts }) => parts)).toEqual([1, 1]);
  });

  it("names the first of a page's slides and counts the others where its title has no room for all", () => {
    const long = (id: string): Slide => ({
      ...textSlide([{ kind: "paragraph", text: id }]),
      ...{ id, title: `What slide ${id} says of the winter service and of those who wait for it` },
    });
    const { deck } = fitOf(long("one"), long("two"), long("three"));
    expect(deck.slides[0]?.title).toBe(
      "What slide one says of the winter service and of those who wait for it · and 2 more",
    );
    expect(deck.slides[0]).toMatchObject({ sections: [{}, { heading: expect.stringContaining("two") }, {}] });
    expect(JSON.stringify(deck.slides[0]?.layout === "text" && deck.slides[0].sections)).not.toContain("slide one");
  });

  it("fills the page before one that stands alone, which waits for it", () => {
    const few = textSlide([{ kind: "paragraph", text: "Few words" }]);
    const drawn: Slide = {
      ...{ id: "drawn", part: "appendix", layout: "chart-facts", kicker: "", title: "Drawn", chart: null },
      facts: [{ label: "A", text: "b" }],
    };
    const { deck } = fitOf(few, drawn, { ...few, id: "last", title: "Last" });
    expect(deck.slides.map(({ id, anchors }) => [id, ...anchors])).toEqual([["drawn"], ["words", "last"]]);
  });

  it("repeats the head of a table it divides and shares its rows evenly", () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`Row ${at + 1}`, "some words"]);
    const table: Block = { kind: "table", caption: "Rows", head: ["Name", "Words"], rows, rowHead: true };
    const { deck } = fitOf({ id: "t", part: "appendix", layout: "table", kicker: "", title: "Thirty rows", table });
    const tables = deck.slides.flatMap((slide) =>
      slide.layout === "table" && slide.table.kind === "table" ? [slide.table] : [],
    );
    expect(tables.length).toBe(deck.slides.length);
    expect(tables.every(({ head }) => head.join() === "Name,Words")).toBe(true);
    expect(tables.flatMap((one) => one.rows)).toEqual(rows);
    const counts = tables.map((one) => one.rows.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it("divides what stands above columns too, after what stands in them", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`row${index}`]);
    const body: Block[] = [{ kind: "paragraph", text: "below" }];
    const slide = {
      ...textSlide(body),
      columns: 2,
      wide: [{ kind: "table", caption: "t", head: ["A"], rows }],
    } as Slide;
    const { slides } = fitOf(slide).deck;
    const said = slides.flatMap(slideTexts).filter((text) => text.startsWith("row") || text === "below");
    expect(slides.length).toBeGreaterThan(1);
    expect(said).toEqual([...rows.flat(), "below"]);
    for (const part of slides) expect(overfull(part, part.scale, context)).toEqual([]);
  });

  it("shrinks all roles of a slide together before it divides it", () => {
    const items = Array.from({ length: 15 }, () => "A point of about one line");
    expect(fitOf(textSlide([{ kind: "bullets", items }])).deck.slides[0]?.scale).toBeLessThan(1);
  });

  it("names the characters its faces lack, slide by slide, and keeps them", () => {
    const { deck, report } = fitOf(textSlide([{ kind: "paragraph", text: "Answered ✅ in ไทย" }]));
    expect(report.missing).toEqual([{ id: "words", characters: ["ไ", "ท", "ย"] }]);
    expect(deck.slides.flatMap(bodyTexts)).toContain("Answered ✅ in ไทย");
  });
});

describe("titles", () => {
  it("break where the sentence breathes", () => {
    const title = "Approve a £6,000 ceiling for a sixteen-week pilot; we report on 28 February 2028";
    expect(fitTitle(title, "slide", measure).lines).toEqual([
      "Approve a £6,000 ceiling for a sixteen-week pilot;",
      "we report on 28 February 2028",
    ]);
  });

  it("take a smaller size, then the whole width, before a third line", () => {
    const wide = "W".repeat(20);
    expect(fitTitle("Short", "slide", measure)).toEqual({ lines: ["Short"], role: "title", wide: false });
    expect(fitTitle(Array(5).fill(wide).join(" "), "slide", measure)).toMatchObject({ wide: true });
  });
});

describe("what is shown to a room", () => {
  const steps = (what: string): Slide => ({
    id: "first-response",
    part: "main",
    layout: "steps",
    kicker: "First response",
    title: "If a post goes wrong, we act within ten minutes",
    steps: { kind: "steps", items: ["One", "Two", "Three"].map((when) => ({ when, what })) },
  });
  const scaleOf = (slide: Slide, density: "present" | "read-ahead"): number | undefined =>
    fitOutline({ ...outlineOf(slide), density }, shippedMetrics).deck.slides[0]?.scale;

  it("grows into the room that few words leave, and only there", () => {
    expect(scaleOf(steps("Stop"), "present")).toBe(1.5);
    expect(scaleOf(steps("Stop"), "read-ahead")).toBe(1);
    expect(scaleOf({ ...steps("Stop"), part: "appendix" }, "present")).toBe(1);
    expect(
      scaleOf(steps("Stop every scheduled post, take a screenshot and ".repeat(4)), "present"),
    ).toBeLessThanOrEqual(1);
  });

  it("grows in scripts that set no spaces, whose lines end between any two characters", () => {
    const scale = scaleOf(steps("停止所有排程貼文並拍攝截圖然後通知值班主管停止所有排程貼文"), "present");
    expect(scale).toBe(1.5);
  });

  it("leaves the cover as it is", () => {
    const [cover] = outlineOf(...countyOutline.slides).slides;
    if (cover?.layout !== "cover") throw new Error("a deck opens with its cover");
    expect(scaleOf({ ...cover, subtitle: "Soon", facts: [], ruler: [] }, "present")).toBe(1);
  });

  it("grows no further than its longest word has a line for", () => {
    const word = "Vaccinepreventables";
    const scale = scaleOf(steps(word), "present") ?? 0;
    expect(scale).toBeLessThan(1.5);
    expect(scale).toBeGreaterThanOrEqual(0.88);
  });
});

describe("lines", () => {
  const widths = (text: string, width: number) => breakLines(text, "body", width, measure).map((line) => line.width);

  it("never run past their width, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 40, max: 800 }), (text, width) => {
        expect(Math.max(...widths(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("keep every letter in order, over emphasis and links", () => {
    const line = [
      { text: "One " },
      { text: "strong", strong: true as const },
      { text: " and a " },
      { text: "link", href: "https://example.org" },
    ];
    const set = breakLines(line, "body", 60, measure);
    expect(letters(set.map(({ runs }) => runs.map(({ text }) => text).join("")))).toBe(letters([plainLine(line)]));
    expect(set.flatMap(({ runs }) => runs).some(({ face }) => face === "sans-semibold")).toBe(true);
  });
});

describe("missing glyphs", () => {
  it("are printed as an empty box and nothing else changes", () => {
    expect(missingGlyphs("→ ≥ ✓ Łódź Ж שלום 日本 👩‍🚒", shippedMetrics)).toEqual([]);
    expect(replaceMissing("ไทย Łódź", shippedMetrics)).toBe("□□□ Łódź");
  });
});
