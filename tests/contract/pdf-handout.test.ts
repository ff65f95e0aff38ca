import { beforeAll, describe, expect, it } from "vitest";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleOutline } from "../support/example-outline";
import { checkPdf } from "../support/pdf/check-pdf";
import { compact, readWords, wordsOf } from "../support/pdf/deck-words";
import { type DrawnDeck, drawDeck } from "../support/pdf/draw-deck";
import { findOverlaps } from "../support/pdf/find-overlaps";
import { type PdfText, readPdf } from "../support/pdf/read-pdf";
import { structureText } from "../support/pdf/structure-text";
import { scriptSamples } from "../support/scripts";
import { smallDeck } from "../support/small-deck";

const faultsOf = async (bytes: Uint8Array): Promise<unknown[]> => [
  ...(await checkPdf(bytes, "handout")),
  ...(await findOverlaps(bytes)),
];

describe("the handout of an example", () => {
  const example = exampleOutline("county-winter-service");
  // The first slides hold every layout of a main deck, and notes of every kind.
  const outline = { ...example, slides: example.slides.slice(0, 14) };
  let drawn: DrawnDeck;
  let text: PdfText;
  beforeAll(async () => {
    drawn = await drawDeck(outline, "handout");
    text = await readPdf(drawn.bytes);
  });

  it("breaks no rule, and no text lies over another", async () => {
    expect(await faultsOf(drawn.bytes)).toEqual([]);
  });

  it("has a sheet of A4 for every slide and every part of one", () => {
    expect(text.pages).toHaveLength(fitOutline(outline, shippedMetrics).deck.pageCount);
    const sizes = text.pages.map(({ width, height }) => `${Math.round(width)} by ${Math.round(height)}`);
    expect(new Set(sizes)).toEqual(new Set(["595 by 842"]));
  });

  it("says all that the slides say and all that is noted about them", async () => {
    const { words } = await readWords(drawn.bytes);
    expect(wordsOf(outline).filter((expected) => !words.includes(expected))).toEqual([]);
    const notes = outline.slides.flatMap((slide) => slide.notes ?? []);
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => !words.includes(compact(note)))).toEqual([]);
  });

  it("has the structure that somebody last read through", async () => {
    await expect(await structureText(drawn.bytes)).toMatchFileSnapshot("../goldens/structure/handout.txt");
  });

  it("is the same file, byte for byte, when it is drawn again", async () => {
    expect(Buffer.compare((await drawDeck(outline, "handout")).bytes, drawn.bytes)).toBe(0);
  });
});

describe("notes longer than a sheet", () => {
  const [risks] = smallDeck.slides;
  if (risks === undefined) throw new Error("the small deck has slides");
  const notes = [
    "Time: about 2 minutes.",
    `Evidence: ${Array.from({ length: 700 }, (_, index) => `word${index}`).join(" ")}`,
    `Likely to be asked: ${Object.values(scriptSamples).join(" ")}`,
  ];
  const outline = { ...smallDeck, lang: "en-CA", slides: [{ ...risks, notes }] };

  it("go on on the next, under a heading of their own, on the paper of the country", async () => {
    const { bytes } = await drawDeck(outline, "handout");
    expect(await faultsOf(bytes)).toEqual([]);
    const { pages, bookmarks } = await readPdf(bytes);
    expect(pages[0]).toMatchObject({ width: 612, height: 792 });
    expect(bookmarks).toEqual([risks.title, ...[2, 3].map((sheet) => `${risks.title} (notes, sheet ${sheet})`)]);
    const all = pages.map((page) => page.text).join(" ");
    const lost = Array.from({ length: 700 }, (_, index) => `word${index}`).filter((word) => !all.includes(word));
    expect(lost).toEqual([]);
  });
});
