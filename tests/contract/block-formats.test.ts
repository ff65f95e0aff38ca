import { describe, expect, it } from "vitest";
import type { PaperOutline } from "@/lib/domain/paper/paper-outline";
import type { Block, BlockKind } from "@/lib/domain/slides/block";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { renderDocx } from "@/lib/export/docx/render-docx";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { renderHtmlFile } from "@/lib/export/html/render-html";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven } from "../support/example-outline";
import { fileWords } from "../support/files/file-words";
import { drawnWords, outlineWords } from "../support/files/outline-words";
import { docxFaults } from "../support/office/docx-faults";
import { paperOf } from "../support/paper-of";
import { blockKinds, sampleOf, sampleSizes } from "../support/pdf/block-samples";
import { compact } from "../support/pdf/deck-words";
import { smallDeck } from "../support/small-deck";

// The PDF and PowerPoint are asked the same in tests of their own.

const paper = paperOf("report", exampleGiven("county-winter-service"));
const blocksOf = (kind: BlockKind): Block[] => sampleSizes.map((size) => sampleOf(kind, size));

const paperWith = (blocks: readonly Block[]): PaperOutline => ({
  ...paper,
  parts: blocks.map((block, at) => ({
    id: `part-${at}`,
    part: "main",
    level: 2,
    heading: `Block ${at + 1}`,
    body: [block],
  })),
});

const deckWith = (blocks: readonly Block[]): DeckOutline => ({
  ...smallDeck,
  slides: blocks.map((block, at) => ({
    id: `slide-${at}`,
    part: "appendix",
    layout: "text",
    kicker: "",
    title: `Block ${at + 1}`,
    body: [block],
  })),
});

describe.each(blockKinds)("a %s of every length", (kind) => {
  it("stands whole in Word", async () => {
    const outline = paperWith(blocksOf(kind));
    const bytes = await renderDocx(outline);
    expect(await docxFaults(bytes)).toEqual([]);
    const words = await fileWords("docx", bytes);
    const asked = outlineWords({ source: "paper", outline }, "docx");
    expect(asked.filter((text) => !words.includes(text))).toEqual([]);
  });

  it("stands whole on the web, with the data of a drawing", async () => {
    const outline = deckWith(blocksOf(kind));
    const html = renderHtmlFile(fitOutline(outline, shippedMetrics).deck, shippedMetrics);
    const words = await fileWords("html", new TextEncoder().encode(html));
    const asked = [...outlineWords({ source: "deck", outline }, "html"), ...drawnWords(outline).map(compact)];
    expect(asked.filter((text) => !words.includes(text))).toEqual([]);
  });
});
