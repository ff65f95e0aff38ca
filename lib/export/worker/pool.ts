import { join } from "node:path";
import Tinypool from "tinypool";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import { fail, type Result, succeed } from "@/lib/domain/result";
import { explainError, log } from "@/lib/log";
import type { FitReport } from "../fit/fitted-deck";
import type { ExportFormat } from "../formats";
import type { Rendered, RenderTask } from "./render-outline";
import { createWaitingLine } from "./waiting-line";

const MAX_THREADS = 2;
const MAX_WAITING = 20;
/** What one deck may take: time to begin, and for each slide many times what it takes on a quiet machine. */
const TASK_LIMIT_MS = 20_000;
const SLIDE_LIMIT_MS = 1_000;
const LONGEST_LIMIT_MS = 120_000;
const MAX_HEAP_MB = 512;

export type RenderDeck = { outline: DeckOutline; format: ExportFormat };
export type DrawnDeck = { bytes: Uint8Array; report: FitReport };
type Pool = { run: (task: RenderDeck) => Promise<Result<DrawnDeck>>; close: () => Promise<void> };
type PoolSetting = {
  taskFile: string;
  fontFolder: string;
  /** How long a deck of so many slides may take. */
  limitOf?: (slides: number) => number;
};

export const drawingLimitMs = (slides: number): number =>
  Math.min(LONGEST_LIMIT_MS, TASK_LIMIT_MS + slides * SLIDE_LIMIT_MS);

/** Draws decks in one or two threads, so that the server goes on answering meanwhile. */
export function createRenderPool({ taskFile, fontFolder, limitOf = drawingLimitMs }: PoolSetting): Pool {
  const threads = new Tinypool({
    filename: taskFile,
    runtime: "worker_threads",
    minThreads: 1,
    maxThreads: MAX_THREADS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    // React is twice as fast in production mode, and a thread needs nothing else of the environment.
    env: { NODE_ENV: "production" },
  });
  const line = createWaitingLine({ atOnce: MAX_THREADS, waiting: MAX_WAITING });

  const render = async (task: RenderTask): Promise<Result<DrawnDeck>> => {
    // The clock starts with the task: a signal made any earlier would count the wait as well.
    const signal = AbortSignal.timeout(limitOf(task.outline.slides.length));
    const drawn: Rendered = await threads.run(task, { signal });
    if (drawn.ok) return succeed({ bytes: drawn.bytes, report: drawn.report });
    const fields = drawn.overflows.map(({ slideId, problem }) => ({ path: slideId, message: problem }));
    return fail("slide_overflow", { fields });
  };
  return {
    run: async ({ outline, format }) => {
      try {
        return (await line.join(() => render({ outline, format, fontFolder }))) ?? fail("unavailable");
      } catch (error) {
        log.error({ ...explainError(error), format }, "a deck could not be drawn");
        return fail(isTooMuch(error) ? "deck_too_long" : "internal");
      }
    },
    close: () => threads.destroy(),
  };
}

/** The thread was ended because it took too long, or more memory than it may have: the deck is at fault, not the server. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "AbortError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"));

/** One pool a process, kept on the global object because development loads modules again and again. */
const shared = globalThis as typeof globalThis & { footholdRenderPool?: Pool };

function sharedPool(): Pool {
  shared.footholdRenderPool ??= createRenderPool({
    taskFile: join(/*turbopackIgnore: true*/ process.cwd(), "dist/worker/task.mjs"),
    fontFolder: join(/*turbopackIgnore: true*/ process.cwd(), "public/fonts"),
  });
  return shared.footholdRenderPool;
}

/** The bytes of a deck in a format, and how its slides came to fit. */
export const renderDeck = (task: RenderDeck): Promise<Result<DrawnDeck>> => sharedPool().run(task);
