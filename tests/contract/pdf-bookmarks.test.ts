import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { registerFonts } from "@/lib/export/pdf/fonts";
import { renderPaperPdf } from "@/lib/export/pdf/render-paper";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleGiven } from "../support/example-outline";
import { paperOf } from "../support/paper-of";
import { drawDeck } from "../support/pdf/draw-deck";
import { openPdf } from "../support/pdf/read-pdf";
import { smallDeck } from "../support/small-deck";

beforeAll(() => registerFonts(resolve("public/fonts")));

/** How each bookmark opens its page: "Fit", the whole page. */
async function opensAs(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  const outline = (await document.getOutline()) ?? [];
  await document.loadingTask.destroy();
  return outline.map(({ dest }) => (Array.isArray(dest) ? String(dest[1]?.name) : "nowhere"));
}

describe("the bookmarks of a PDF", () => {
  it.each(["pdf", "handout"] as const)("open whole pages of a deck as %s", async (format) => {
    const opened = await opensAs((await drawDeck(smallDeck, format)).bytes);
    expect(opened.length).toBeGreaterThan(0);
    expect(new Set(opened)).toEqual(new Set(["Fit"]));
  });

  it("open whole pages of a paper", async () => {
    const drawn = await renderPaperPdf(paperOf("brief", exampleGiven("county-winter-service")), shippedMetrics);
    if (!drawn.ok) throw new Error(drawn.problem);
    expect(new Set(await opensAs(drawn.bytes))).toEqual(new Set(["Fit"]));
  });
});
