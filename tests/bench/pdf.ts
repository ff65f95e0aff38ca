import { join } from "node:path";
import { fontFileOf } from "@/lib/export/font-files";
import { createRenderPool } from "@/lib/export/worker/pool";
import { exampleOutline } from "../support/example-outline";
import { openPdf, pagesOf } from "../support/pdf/read-pdf";
import { type BarePage, drawBare } from "./bare-pdfkit.mjs";
import { median, type Reading, round, timeInTurn } from "./measure";

const ROUNDS = 9;
const TARGET_RATIO = 3;

/** The county's deck from a warm worker, against bare pdfkit setting the same glyphs in the same places. */
export async function benchPdf(): Promise<Reading> {
  const fontFolder = join(process.cwd(), "public/fonts");
  const pool = createRenderPool({ taskFile: join(process.cwd(), "dist/worker/task.mjs"), fontFolder });
  const outline = exampleOutline("county-winter-service");
  const drawDeck = async () => {
    const drawn = await pool.run({ source: "deck", outline, format: "pdf", notes: false }, "bench");
    if (!drawn.ok) throw new Error(`the deck could not be drawn: ${drawn.code}`);
    return drawn.value.bytes;
  };
  try {
    const pages = await readGlyphs(await drawDeck());
    const drawGlyphs = () => drawBare(pages, { folder: fontFolder, files: fontFileOf });
    await drawGlyphs();
    const times = await timeInTurn(ROUNDS, drawDeck, drawGlyphs);
    const [deckMs, bareMs] = [median(times.one), median(times.other)];
    return {
      bench: "PDF, warm worker",
      measured: { pages: pages.length, deckMs: round(deckMs), bareMs: round(bareMs) },
      ratio: round(deckMs / bareMs),
      baseline: "bare pdfkit setting the same glyphs",
      target: `≤ ${TARGET_RATIO}`,
      isMet: deckMs / bareMs <= TARGET_RATIO,
    };
  } finally {
    await pool.close();
  }
}

async function readGlyphs(bytes: Uint8Array): Promise<BarePage[]> {
  const document = await openPdf(bytes);
  const pages = await Promise.all(
    (await pagesOf(document)).map(async (page) => {
      // Fonts get their names only once the page has been worked through.
      await page.getOperatorList();
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      const glyphs = items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
        return [
          {
            text: item.str,
            face: faceOf(page.commonObjs.get(item.fontName)),
            size,
            x,
            y: height - y - size,
          },
        ];
      });
      return { width, height, glyphs };
    }),
  );
  await document.loadingTask.destroy();
  return pages;
}

/** The face of an embedded font, known by names such as "XXXXXX+SourceSerif4-SemiBold". */
function faceOf({ name = "" }: { name?: string }): string {
  if (/Serif/.test(name)) return /Semi/i.test(name) ? "serif-semibold" : "serif";
  if (/Bold/.test(name) && !/Semi/i.test(name)) return "sans-bold";
  if (/Semi/i.test(name)) return "sans-semibold";
  return /It(alic)?$/.test(name) ? "sans-italic" : "sans";
}
