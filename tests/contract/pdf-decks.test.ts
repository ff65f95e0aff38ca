import { beforeAll, describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { mainSlideLimit } from "@/lib/domain/deck/storyline";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven, exampleOutline } from "../support/example-outline";
import { altTextsOf, readWords, wordsOf } from "../support/pdf/deck-words";
import { type DrawnDeck, drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";
import { readPdfFile } from "../support/pdf/pdf-file";
import { asName } from "../support/pdf/pdf-objects";
import { type PdfText, readPdf } from "../support/pdf/read-pdf";
import { structureText } from "../support/pdf/structure-text";

describe.each(exampleIds)("the PDF of %s", (id) => {
  const outline = exampleOutline(id);
  let drawn: DrawnDeck;
  let text: PdfText;
  beforeAll(async () => {
    drawn = await drawDeck(outline);
    text = await readPdf(drawn.bytes);
  });

  it("breaks no rule, and no text lies over another", async () => {
    expect(await findFaults(drawn.bytes)).toEqual([]);
  });

  it("has a page for every slide of the fitted deck, each of the size of a slide, and shows every slide there is", () => {
    expect(drawn.report.slides.map((slide) => slide.id)).toEqual(outline.slides.map((slide) => slide.id));
    expect(drawn.report.slides.filter(({ parts }) => parts === 0)).toEqual([]);
    expect(text.pages).toHaveLength(fitOutline(outline, shippedMetrics).deck.pageCount);
    expect(new Set(text.pages.map(({ width, height }) => `${width} by ${height}`))).toEqual(new Set(["960 by 540"]));
  });

  it("tells as many main slides as are read ahead, each on one page and in its order", () => {
    const main = outline.slides.filter((slide) => slide.part === "main");
    expect(main).toHaveLength(mainSlideLimit(null));
    const bookmarks = text.bookmarks.slice(0, main.length);
    expect(bookmarks).toEqual(main.map((slide) => slide.title));
  });

  it("says everything that the outline says", async () => {
    const { words } = await readWords(drawn.bytes);
    expect(wordsOf(outline).filter((expected) => !words.includes(expected))).toEqual([]);
  });

  it("describes every drawing in the words of the outline", async () => {
    const { alts } = await readWords(drawn.bytes);
    expect(alts.toSorted()).toEqual(altTextsOf(outline).toSorted());
    expect(alts.length).toBeGreaterThan(2);
  });

  it("has the structure that somebody last read through", async () => {
    await expect(await structureText(drawn.bytes)).toMatchFileSnapshot(`../goldens/structure/${id}-deck.txt`);
  });

  it("is set in the two families that it brings along", async () => {
    const { fonts } = await readPdfFile(drawn.bytes);
    const faces = fonts.map((font) => asName(font.get("BaseFont")));
    expect(faces.filter((face) => !/\+Source(Sans3|Serif4)-/.test(face ?? ""))).toEqual([]);
    expect(drawn.report.missing).toEqual([]);
  });

  it("is the same file, byte for byte, when it is drawn again", async () => {
    const again = await drawDeck(exampleOutline(id));
    expect(Buffer.compare(again.bytes, drawn.bytes)).toBe(0);
  });

  it("stays under a megabyte", () => {
    expect(drawn.bytes.length).toBeLessThan(1_000_000);
  });
});

describe("the PDF of a deck to present", () => {
  const given = exampleGiven("health-unit-conversation");
  const outline = buildDeckOutline({ ...given, density: "present" });

  it("breaks no rule, grows into its slides without lying over anything, and says every word of them", async () => {
    const { bytes, report } = await drawDeck(outline);
    const main = new Set(outline.slides.filter(({ part }) => part === "main").map(({ id }) => id));
    const scales = report.slides.filter(({ id }) => main.has(id)).map(({ scale }) => scale);
    // The cover is large already, and what fills its slide has no room to grow: the words of a room are large enough.
    expect(scales.filter((scale) => scale > 1).length).toBeGreaterThanOrEqual(main.size / 4);
    expect(await findFaults(bytes)).toEqual([]);
    const { words } = await readWords(bytes);
    expect(wordsOf(outline).filter((expected) => !words.includes(expected))).toEqual([]);
  });
});
