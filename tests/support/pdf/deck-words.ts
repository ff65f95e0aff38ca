import type { Block, Cell } from "@/lib/domain/slides/block";
import { describeBlock } from "@/lib/domain/slides/describe-block";
import { type DrawnCell, isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { plainLine } from "@/lib/domain/slides/line";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { graphicsOf } from "@/lib/export/html/graphics-of";
import { describeCell } from "@/lib/export/sheet/blocks/drawn-cell-node";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { replaceMissing } from "@/lib/export/type/missing-glyphs";
import { asTold } from "../as-told";
import { readPdfFile } from "./pdf-file";
import { readPdf } from "./read-pdf";

/** White space moves where lines break and joiners are drawn rather than said: both stay out of every comparison. */
export const compact = (text: string): string => text.replace(/[\s\u200c\u200d]/gu, "");

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** A reader gets Hebrew and Arabic line by line, so of a text that mixes directions only its words keep together. */
const inReadingOrder = (text: string): string[] =>
  RIGHT_TO_LEFT.test(text) ? text.split(/[^\p{L}\p{M}\p{N}\u200c]+/u) : [text];

/** Every text that has to stand in a file: what a slide says, but for what its drawings say in their own way. */
export function textsOf(outline: DeckOutline): string[] {
  return asTold(outline).slides.flatMap((slide) => {
    const drawn = new Set([
      ...graphicsOf(slide).flatMap((block) => slideTexts(textSlide(block))),
      ...drawnCellsOf(slide).flatMap(({ cell }) => ("move" in cell ? [plainLine(cell.text)] : [])),
    ]);
    // Slides of the appendix that share a page share its kicker too.
    const said = slide.part === "appendix" ? { ...slide, kicker: "" } : slide;
    return slideTexts(said).filter((text) => !drawn.has(text));
  });
}

/** The same as a reader of the PDF gets it, with a box for each character that its faces lack. */
export const wordsOf = (outline: DeckOutline): string[] =>
  textsOf(outline)
    // A cell of two parts may set them one after the other, with a dot between.
    .flatMap((text) => text.split("\n"))
    .flatMap((text) => inReadingOrder(replaceMissing(text, shippedMetrics)))
    .map(compact)
    .filter((text) => text !== "");

const textSlide = (block: Block): Slide => ({
  id: "drawing",
  part: "appendix",
  layout: "text",
  kicker: "",
  title: "",
  body: [block],
});

/** The alternative text each drawing of the outline must carry, in the order of the slides. */
export const altTextsOf = (outline: DeckOutline): string[] =>
  asTold(outline).slides.flatMap((slide) => [
    ...graphicsOf(slide).map((block) => describeBlock(block, outline.lang)),
    ...drawnCellsOf(slide).map(({ cell, row }) => describeCell(cell, row)),
  ]);

/** The cells that are drawn, each with its row. */
const drawnCellsOf = (slide: Slide): { cell: DrawnCell; row: Cell[] }[] =>
  slideBlocks(slide).flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => row.filter(isDrawnCell).map((cell) => ({ cell, row }))) : [],
  );

export type WordsOfFile = {
  /** Painted text and the names of tables, page after page, without white space. */
  words: string;
  alts: string[];
};

export async function readWords(bytes: Uint8Array): Promise<WordsOfFile> {
  const { pages } = await readPdf(bytes);
  const { structure } = await readPdfFile(bytes);
  const titles = structure.elements.map(({ title }) => title ?? "");
  return {
    words: compact([...pages.map(({ text }) => text), ...titles].join("\n")),
    alts: structure.elements.filter(({ role }) => role === "Figure").map(({ alt }) => alt ?? ""),
  };
}
