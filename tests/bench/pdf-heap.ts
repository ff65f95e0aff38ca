import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { renderOutline } from "@/lib/export/worker/render-outline";
import { exampleOutline } from "../support/example-outline";
import { type Reading, round } from "./measure";

const EXPORTS = 50;
const WARM_UP = 10;
const MOST_GROWTH_MB = 15;

/** How much memory fifty exports in a row leave behind, each of a deck with other words than the last. */
export async function benchPdfHeap(): Promise<Reading> {
  const outline = exampleOutline("county-winter-service");
  const fontFolder = join(process.cwd(), "public/fonts");
  const drawMany = async (count: number, first: number): Promise<void> => {
    for (let at = first; at < first + count; at += 1) {
      const slides = outline.slides.map((slide) => ({ ...slide, title: `${slide.title} ${at}` }));
      const drawn = await renderOutline({ outline: { ...outline, slides }, format: "pdf", notes: false, fontFolder });
      if (!drawn.ok) throw new Error("the deck could not be drawn");
      // Without a turn of the loop between them, the renderer's own queue would hold on to every page.
      await nextTurn();
    }
  };
  await drawMany(WARM_UP, 0);
  const before = heapMb();
  await drawMany(EXPORTS, WARM_UP);
  const after = heapMb();
  return {
    bench: `heap after ${EXPORTS} exports`,
    measured: { beforeMb: round(before), afterMb: round(after) },
    ratio: round(after / before),
    baseline: `the heap after the first ${WARM_UP} exports`,
    target: `grows by < ${MOST_GROWTH_MB} MB`,
    isMet: after - before < MOST_GROWTH_MB,
  };
}

/** Measured after a full collection; the command that measures asks Node for the means. */
function heapMb(): number {
  if (globalThis.gc === undefined) throw new Error("the heap is measured with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1_048_576;
}
