import { beforeAll, describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import type { BlockOf } from "@/lib/domain/slides/block";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { asTold } from "../support/as-told";
import { countyOutline } from "../support/county-outline";
import { exampleFile, exampleOutline } from "../support/example-outline";
import { HIDDEN_MARKER, markHiddenAnswers } from "../support/mark-hidden-answers";
import { altTextsOf, compact } from "../support/pdf/deck-words";
import { drawDeck } from "../support/pdf/draw-deck";
import { readPdf } from "../support/pdf/read-pdf";
import { checkPptx } from "../support/pptx/check-pptx";
import { openOfficeFile, partsLike } from "../support/pptx/office-file";
import { childOf, findAll, textOf } from "../support/pptx/parse-xml";
import { linesOf, readPptxWords } from "../support/pptx/pptx-words";
import { unzip, unzipDeep } from "../support/pptx/unzip";
import { type WrittenDeck, writeDeck, writeFitted } from "../support/pptx/write-deck";

const outlines: { name: string; outline: DeckOutline }[] = [
  { name: "every layout and block", outline: countyOutline },
  ...exampleIds.map((id) => ({ name: id, outline: exampleOutline(id) })),
];

const barsOf = (outline: DeckOutline): BlockOf<"bars">[] =>
  outline.slides.flatMap(slideBlocks).filter((block) => block.kind === "bars");

describe.each(outlines)("the presentation of $name", ({ outline }) => {
  let written: WrittenDeck;
  beforeAll(async () => {
    written = await writeDeck(outline);
  });

  it("breaks no rule", () => {
    expect(checkPptx(written.bytes)).toEqual([]);
  });

  it("says everything that the outline says", () => {
    const { words } = readPptxWords(written.bytes);
    expect(linesOf(outline).filter((line) => !words.includes(line))).toEqual([]);
  });

  it("describes every drawing in the words of the outline", () => {
    const { alts } = readPptxWords(written.bytes);
    expect(alts.toSorted()).toEqual(altTextsOf(outline).toSorted());
  });

  it("breaks into the same slides as the PDF, in the same order", async () => {
    const drawn = await drawDeck(outline);
    const { bookmarks } = await readPdf(drawn.bytes);
    const { titles } = readPptxWords(written.bytes);
    expect(titles.map(compact)).toEqual(bookmarks.map(compact));
    expect(written.report).toEqual(drawn.report);
  });

  it("draws its bars as charts of the outline's own numbers", () => {
    const charts = partsLike(openOfficeFile(written.bytes), /^ppt\/charts\//u).filter(([path]) =>
      path.endsWith(".xml"),
    );
    const shown = charts.map(([, root]) =>
      findAll(root, "c:ser").map((series) =>
        findAll(childOf(series, "c:val"), "c:pt").map((point) => Number(textOf(point))),
      ),
    );
    const said = barsOf(outline).map(({ series }) => series.map(({ values }) => values.map(({ value }) => value)));
    expect(shown).toEqual(said);
  });

  it("has real tables with a header row for every table of the outline", () => {
    const slides = partsLike(openOfficeFile(written.bytes), /^ppt\/slides\/[^/]+\.xml$/u).map(([, root]) => root);
    const heads = slides
      .flatMap((root) => findAll(root, "a:tbl"))
      .map((table) => compact(textOf(findAll(table, "a:tr")[0] ?? table)));
    const tables = asTold(outline)
      .slides.flatMap(slideBlocks)
      .filter((block) => block.kind === "table");
    const asked = tables.map(({ head }) => compact(head.join("")));
    expect(asked.filter((head) => !heads.includes(head))).toEqual([]);
  });

  it("brings no notes along that nobody asked for", () => {
    expect([...unzip(written.bytes).keys()].filter((path) => /notes/iu.test(path))).toEqual([]);
  });

  it("is the same file, byte for byte, when it is written again", async () => {
    const again = await writeDeck(outline);
    expect(Buffer.compare(again.bytes, written.bytes)).toBe(0);
  });

  it("stays under a megabyte", () => {
    expect(written.bytes.length).toBeLessThan(1_000_000);
  });
});

describe("speaker notes", () => {
  const notes = ["Evidence: the contact centre's report.", "If asked about cost, say: £6,000 at most."];
  const outline: DeckOutline = {
    ...countyOutline,
    slides: countyOutline.slides.map((slide, at) => (at === 1 ? { ...slide, notes } : slide)),
  };

  it("go along when they are asked for, and then only where there are some", async () => {
    const { bytes } = await writeDeck(outline, true);
    expect(checkPptx(bytes)).toEqual([]);
    expect(readPptxWords(bytes).notes.trim().split("\n")).toEqual(expect.arrayContaining(notes));
    const paths = [...unzip(bytes).keys()].filter((path) => path.startsWith("ppt/notesSlides/notes"));
    expect(paths).toEqual(["ppt/notesSlides/notesSlide2.xml"]);
  });

  it("stay out of every part of the file when they are not", async () => {
    const { bytes } = await writeDeck(outline);
    const said = [...unzip(bytes).values()].map((part) => new TextDecoder().decode(part)).join("\n");
    expect(said).not.toContain("Evidence:");
  });
});

describe.each(exampleIds)("what is internal or private in %s", (id) => {
  it("stands in no part of the file, notes and workbooks included", () => {
    const { draft, marks } = markHiddenAnswers(exampleFile(id).sections);
    expect(marks.texts).toBeGreaterThan(5);
    const parts = unzipDeep(writeFitted(exampleOutline(id, draft), true));
    expect([...parts.keys()].filter((path) => path.includes("notesSlide")).length).toBeGreaterThan(0);
    const texts = [...parts].map(([path, bytes]) => `${path} ${new TextDecoder().decode(bytes)}`);
    expect(texts.filter((text) => text.includes(HIDDEN_MARKER))).toEqual([]);
  });
});
