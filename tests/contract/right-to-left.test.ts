import { expect, it } from "vitest";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { renderDocx } from "@/lib/export/docx/render-docx";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { renderHtmlFile } from "@/lib/export/html/render-html";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven } from "../support/example-outline";
import { docxFaults } from "../support/office/docx-faults";
import { parsePart } from "../support/office/package-faults";
import { readPackage } from "../support/office/read-package";
import { paperOf } from "../support/paper-of";
import { drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";
import { openPdf } from "../support/pdf/read-pdf";
import { checkPptx } from "../support/pptx/check-pptx";
import { readPptxWords } from "../support/pptx/pptx-words";
import { writeFitted } from "../support/pptx/write-deck";
import { scriptSamples } from "../support/scripts";
import { smallDeck } from "../support/small-deck";

const TITLE = "אנו מבקשים פיילוט קצר";
const items = Array.from({ length: 40 }, (_, at) => `${scriptSamples.Hebrew} ${at}`);
const deck: DeckOutline = {
  ...smallDeck,
  slides: [
    {
      id: "long",
      part: "appendix",
      layout: "text",
      kicker: "",
      title: TITLE,
      body: [{ kind: "bullets", items }],
    },
  ],
};
const parts = fitOutline(deck, shippedMetrics).deck.slides.length;
const marked = (part: number): string => `${TITLE} (\u200E${part} of ${parts})`;

/** The words of a line of the first page as the eye meets them, from left to right. */
async function seenLine(bytes: Uint8Array, holds: string): Promise<string> {
  const document = await openPdf(bytes);
  const { items } = await (await document.getPage(1)).getTextContent({ disableNormalization: true });
  const placed = items.flatMap((item) =>
    "str" in item ? [{ words: item.str, x: item.transform[4], y: item.transform[5] }] : [],
  );
  const line = placed.find(({ words }) => words.includes(holds))?.y;
  await document.loadingTask.destroy();
  return placed
    .filter(({ y }) => y === line)
    .toSorted((one, other) => one.x - other.x)
    .map(({ words }) => words)
    .join("");
}

it("numbers the parts of a right-to-left title as they are read, before its words, in the PDF", async () => {
  expect(parts).toBeGreaterThan(2);
  const { bytes, report } = await drawDeck(deck);
  expect(await findFaults(bytes)).toEqual([]);
  expect(report.missing).toEqual([]);
  expect(await seenLine(bytes, " of ")).toMatch(new RegExp(`^\\(1 of ${parts}\\)`, "u"));
});

it("numbers them so in PowerPoint", () => {
  const bytes = writeFitted(deck);
  expect(checkPptx(bytes)).toEqual([]);
  expect(readPptxWords(bytes).titles).toEqual(Array.from({ length: parts }, (_, at) => marked(at + 1)));
});

it("numbers them so on the web, where the title runs from the right on every line", () => {
  const html = renderHtmlFile(fitOutline(deck, shippedMetrics).deck, shippedMetrics);
  const headings = [...html.matchAll(/<h2[^>]*dir="rtl"[^>]*>(.*?)<\/h2>/gu)].map(([, words = ""]) => words);
  expect(headings).toHaveLength(parts);
  expect(headings[0]).toContain(`(\u200E1 of ${parts})`);
});

it("sets such texts from the right in Word", async () => {
  const paper = paperOf("report", exampleGiven("county-winter-service"));
  const text = scriptSamples.Hebrew;
  const summary = { ...paper.parts[0], id: "summary", part: "main", level: 2, heading: text } as const;
  const bytes = await renderDocx({
    ...paper,
    parts: [{ ...summary, body: [{ kind: "bullets", items: [text, "left"] }] }],
  });
  expect(await docxFaults(bytes)).toEqual([]);
  const document = parsePart((await readPackage(bytes)).get("word/document.xml") ?? "");
  const turned = [...document.getElementsByTagName("w:bidi")].map(
    (mark) => mark.parentElement?.parentElement?.textContent,
  );
  expect(turned).toEqual([text, text]);
  expect(document.getElementsByTagName("w:rtl")).toHaveLength(2);
});
