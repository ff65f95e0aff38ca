import { join } from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { fontFileOf } from "@/lib/export/type/font-files";
import { createRenderPool } from "@/lib/export/worker/pool";
import { exampleOutline } from "../support/example-outline";
import { openPdf, pagesOf } from "../support/pdf/read-pdf";
import { type BarePage, drawBare } from "./bare-pdfkit.mjs";
import { launchChromium, printHtml } from "./chromium-print";
import { median, type Reading, round, timeInTurn, timeMs } from "./measure";

const ROUNDS = 9;
const SLIDES = 12;
const MOST_OF_BARE = 2;
const MOST_OF_CHROMIUM = 1;
const MOST_GAP_MS = 20;
const MOST_OF_WHOLE = 1;

type Format = "pdf" | "html";
type Draw = (outline: DeckOutline, format?: Format) => Promise<Uint8Array>;

const fontFolder = join(process.cwd(), "public/fonts");

/** What a warm worker takes for a deck of twelve slides, none of which it has seen before, and for what follows it. */
export async function benchPdf(): Promise<Reading[]> {
  const pool = createRenderPool({ taskFile: join(process.cwd(), "dist/worker/task.mjs"), fontFolder });
  const draw: Draw = async (outline, format = "pdf") => {
    const drawn = await pool.run({ source: "deck", outline, format, notes: false, logo: null }, "bench");
    if (!drawn.ok) throw new Error(`the deck could not be drawn: ${drawn.code}`);
    return drawn.value.bytes;
  };
  try {
    return [
      await againstBarePdfkit(draw),
      await againstChromium(draw),
      await afterOneEdit(draw),
      await eventLoopGap(draw),
    ];
  } finally {
    await pool.close();
  }
}

let edits = 0;
const county = exampleOutline("county-winter-service");
const outline: DeckOutline = { ...county, slides: county.slides.slice(0, SLIDES) };

/** The same deck with another word on each slide, so that nothing of it is remembered. */
export function freshOutline(): DeckOutline {
  edits += 1;
  return { ...outline, slides: outline.slides.map((slide) => ({ ...slide, title: `${slide.title} ${edits}` })) };
}

async function againstBarePdfkit(draw: Draw): Promise<Reading> {
  const pages = await readGlyphs(await draw(outline));
  const drawGlyphs = () => drawBare(pages, { folder: fontFolder, files: fontFileOf });
  const drawFresh = () => draw(freshOutline());
  await timeInTurn(2, drawFresh, drawGlyphs);
  const times = await timeInTurn(ROUNDS, drawFresh, drawGlyphs);
  const [deckMs, bareMs] = [median(times.one), median(times.other)];
  return {
    bench: `PDF of ${SLIDES} new slides, warm worker`,
    measured: { pages: pages.length, deckMs: round(deckMs), bareMs: round(bareMs) },
    ratio: round(deckMs / bareMs),
    baseline: "bare pdfkit setting the same glyphs",
    target: `≤ ${MOST_OF_BARE}`,
    isMet: deckMs / bareMs <= MOST_OF_BARE,
  };
}

async function againstChromium(draw: Draw): Promise<Reading> {
  const html = new TextDecoder().decode(await draw(outline, "html"));
  const browser = await launchChromium();
  try {
    const drawFresh = () => draw(freshOutline());
    const print = () => printHtml(browser, html);
    await timeInTurn(2, drawFresh, print);
    const times = await timeInTurn(ROUNDS, drawFresh, print);
    const [deckMs, printMs] = [median(times.one), median(times.other)];
    return {
      bench: `PDF of ${SLIDES} new slides, warm worker`,
      measured: { deckMs: round(deckMs), printMs: round(printMs) },
      ratio: round(deckMs / printMs),
      baseline: "printing the HTML deck from a warm Chromium",
      target: `< ${MOST_OF_CHROMIUM}`,
      isMet: deckMs / printMs < MOST_OF_CHROMIUM,
    };
  } finally {
    await browser.close();
  }
}

/** One slide changed since the last export, against every slide changed. */
async function afterOneEdit(draw: Draw): Promise<Reading> {
  let known = freshOutline();
  await draw(known);
  const drawEdited = (): Promise<Uint8Array> => {
    edits += 1;
    known = {
      ...known,
      slides: known.slides.map((slide, at) => (at === 3 ? { ...slide, kicker: `${edits}` } : slide)),
    };
    return draw(known);
  };
  const drawWhole = (): Promise<Uint8Array> => {
    known = freshOutline();
    return draw(known);
  };
  const times = await timeInTurn(ROUNDS, drawEdited, drawWhole);
  const [editedMs, wholeMs] = [median(times.one), median(times.other)];
  return {
    bench: "PDF again after one edit",
    measured: { editedMs: round(editedMs), wholeMs: round(wholeMs) },
    ratio: round(editedMs / wholeMs),
    baseline: "the same deck with every slide new",
    target: `< ${MOST_OF_WHOLE}`,
    isMet: editedMs < wholeMs,
  };
}

/** How long the server's own thread is away while a worker draws the longest deck there is. */
async function eventLoopGap(draw: Draw): Promise<Reading> {
  const longest = async () => {
    for (let count = 0; count < ROUNDS; count += 1) {
      edits += 1;
      await draw({ ...county, title: `${county.title} ${edits}` });
    }
  };
  await longest();
  const idleMs = await longestGap(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  let exportMs = 0;
  const before = performance.eventLoopUtilization();
  const gapMs = await longestGap(async () => {
    exportMs = await timeMs(longest);
  });
  // On a machine that does other things a gap says little; how long this thread itself was busy does not change.
  const busyMs = performance.eventLoopUtilization(before).active / ROUNDS;
  return {
    bench: "longest gap of the event loop during exports",
    measured: { gapMs: round(gapMs), idleMs: round(idleMs), exportMs: round(exportMs / ROUNDS), busyMs: round(busyMs) },
    ratio: round(gapMs / idleMs),
    baseline: "the longest gap of an idle second",
    target: `< ${MOST_GAP_MS} ms`,
    isMet: gapMs < MOST_GAP_MS,
  };
}

const RESOLUTION_MS = 1;

async function longestGap(run: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  await run();
  delay.disable();
  return delay.max / 1e6 - RESOLUTION_MS;
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
