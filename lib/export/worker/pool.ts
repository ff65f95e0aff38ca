import { join } from "node:path";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { log } from "@/lib/log";
import type { LogoPicture } from "../logo/read-logo-picture";
import type { FitReport } from "../sheet/fitted-deck";
import type { Rendered } from "./render-outline";
import { makeRenderTask, type RenderTask } from "./render-task";
import { createThreadLane, failureOf } from "./thread-lane";
import type { LinePlace } from "./waiting-line";

const MAX_THREADS = 2;
const MAX_WAITING = 20;
/** One person alone cannot fill the line. */
const MAX_WAITING_EACH = 10;
/** What one deck may take: time to begin, and for each slide many times what it takes on a quiet machine. */
const TASK_LIMIT_MS = 20_000;
const SLIDE_LIMIT_MS = 1_000;
const LONGEST_LIMIT_MS = 120_000;
const MAX_HEAP_MB = 512;

const TOO_SLOW = {
  fields: [{ path: "image", message: "This picture takes too long to read. Save it smaller, then choose it again." }],
};

export type DrawnFile = { bytes: Uint8Array; report: FitReport | null };
type Pool = {
  /** `owner` is whoever asked, so that they can be told how long the line is. */
  run: (task: RenderTask, owner: string) => Promise<Result<DrawnFile>>;
  /** A stranger's picture, decoded and written again. */
  readLogo: (bytes: Uint8Array, owner: string) => Promise<Result<LogoPicture>>;
  placeOf: (owner: string) => LinePlace;
  close: () => Promise<void>;
};
type PoolFiles = {
  taskFile: string;
  fontFolder: string;
  /** How long a document of so many slides, or parts of a paper, may take, in milliseconds. */
  limitOf?: (slides: number) => number;
};

export const drawingLimitMs = (slides: number): number =>
  Math.min(LONGEST_LIMIT_MS, TASK_LIMIT_MS + slides * SLIDE_LIMIT_MS);

/** Draws files in one or two threads, so that the server goes on answering meanwhile. */
export function createRenderPool({ taskFile, fontFolder, limitOf = drawingLimitMs }: PoolFiles): Pool {
  const lane = createThreadLane({
    taskFile,
    threads: { min: 1, max: MAX_THREADS },
    maxHeapMb: MAX_HEAP_MB,
    line: { waiting: MAX_WAITING, waitingEach: MAX_WAITING_EACH },
  });
  return {
    run: async (task, owner) => {
      const limitMs = limitOf(lengthOf(task));
      const drawn = await lane.run<Rendered>(() => ({ task, fontFolder }), {
        owner,
        limitMs,
        about: { format: task.format },
      });
      return drawn.ok ? readDrawn(drawn.value, task) : failureOf(drawn.ended);
    },
    readLogo: async (bytes, owner) => {
      const limits = { owner, limitMs: TASK_LIMIT_MS, name: "readLogo", about: { picture: "logo" } };
      const read = await lane.run<Result<LogoPicture>>(() => bytes, limits);
      if (read.ok) return read.value;
      if (read.ended === "time" || read.ended === "memory") return fail("picture_refused", TOO_SLOW);
      return failureOf(read.ended);
    },
    placeOf: lane.placeOf,
    close: lane.close,
  };
}

function readDrawn(drawn: Rendered, { format }: RenderTask): Result<DrawnFile> {
  if (drawn.ok) return succeed({ bytes: drawn.bytes, report: drawn.report });
  if ("untagged" in drawn) {
    log.error({ error: drawn.untagged, format }, "a PDF came out without sound tags");
    return fail("tags_failed");
  }
  if ("pages" in drawn) return fail("deck_too_long");
  const fields = drawn.overflows.map(({ slideId, problem }) => ({ path: slideId, message: problem }));
  return fail("slide_overflow", { fields });
}

function lengthOf(task: RenderTask): number {
  switch (task.source) {
    case "deck":
      return task.outline.slides.length;
    case "paper":
      return task.outline.parts.length;
    case "register":
      return task.outline.sheets.length;
  }
}

/** One pool a process, kept on the global object because development loads modules again and again. */
const shared = globalThis as typeof globalThis & { footholdRenderPool?: Pool };

function sharedPool(): Pool {
  shared.footholdRenderPool ??= createRenderPool({
    taskFile: join(/*turbopackIgnore: true*/ process.cwd(), "dist/worker/task.mjs"),
    fontFolder: join(/*turbopackIgnore: true*/ process.cwd(), "public/fonts"),
  });
  return shared.footholdRenderPool;
}

type Drawing = Parameters<typeof makeRenderTask>[0] & { owner: string };

/** The bytes of a document in a format, and how its slides came to fit. */
export const renderFile = ({ owner, ...drawing }: Drawing): Promise<Result<DrawnFile>> =>
  sharedPool().run(makeRenderTask(drawing), owner);

/** A picture as it may be kept, or what is wrong with it. */
export const checkLogo = (bytes: Uint8Array, owner: string): Promise<Result<LogoPicture>> =>
  sharedPool().readLogo(bytes, owner);

/** How long the line is for one who waits in it. */
export const readLinePlace = (owner: string): LinePlace => sharedPool().placeOf(owner);
