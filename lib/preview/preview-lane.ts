import { createHash } from "node:crypto";
import { join } from "node:path";
import { readEnvironment } from "@/lib/env";
import { createMemory } from "../export/create-memory";
import { createThreadLane, type Outcome } from "../export/worker/thread-lane";
import type { PreviewJob, PreviewJobs } from "./preview-jobs";

/** Two, and one of each person's at a time: nobody's proposal, however large, stands before all others. */
const MAX_THREADS = 2;
const MAX_HEAP_MB = 384;
const MAX_WAITING = 60;
const MAX_WAITING_EACH = 20;
/** What freezing one document may take: it is part of an export, which waits for its turn as long as that takes. */
const FREEZE_LIMIT_MS = 60_000;
/** What pages were shown last: whoever goes from page to page without an edit waits for it once. */
const MOST_REMEMBERED = 32;

type Given<J extends PreviewJob> = Parameters<PreviewJobs[J]>[0];
type Answer<J extends PreviewJob> = Outcome<ReturnType<PreviewJobs[J]>>;

type Asked<J extends PreviewJob> = {
  job: J;
  given: Given<J>;
  owner: string;
  /**
   * What is looked at. While a request waits, a newer one of the same owner about the same takes its place, and both
   * get the newer answer: nobody waits any more for what an edit has overtaken. Freezing has none: each is done. What is asked again word for word is remembered.
   */
  subject?: string;
};

type Task = { job: PreviewJob; given: unknown };

/** All that an answer follows from: the answers themselves, the reader, the day and the look. */
const fingerprint = (task: Task): string => createHash("sha256").update(JSON.stringify(task)).digest("base64");

type PreviewLane = {
  work: <J extends PreviewJob>(asked: Asked<J>) => Promise<Answer<J>>;
  close: () => Promise<void>;
};

type LaneLimits = {
  taskFile: string;
  /** How long a page waits for its turn, and how long its work may then take. */
  limitMs: number;
  maxHeapMb?: number;
};

/** Works out what pages show, in threads that exports never hold up. */
export function createPreviewLane({ taskFile, limitMs, maxHeapMb = MAX_HEAP_MB }: LaneLimits): PreviewLane {
  const lane = createThreadLane({
    taskFile,
    threads: { min: 1, max: MAX_THREADS },
    maxHeapMb,
    line: { atOnceEach: 1, waiting: MAX_WAITING, waitingEach: MAX_WAITING_EACH },
  });
  const waiting = new Map<string, { task: Task; answer: Promise<Outcome<unknown>> }>();
  const shown = createMemory<Outcome<unknown>>(MOST_REMEMBERED);

  function work({ job, given, owner, subject }: Asked<PreviewJob>): Promise<Outcome<unknown>> {
    const task: Task = { job, given };
    const about = { job };
    if (subject === undefined) return lane.run(() => task, { owner, limitMs: FREEZE_LIMIT_MS, about });
    const remembered = shown.get(fingerprint(task));
    if (remembered) return Promise.resolve(remembered);
    const options = { owner, limitMs, patienceMs: limitMs, about };
    const key = `${owner} ${job} ${subject}`;
    const before = waiting.get(key);
    if (before) {
      before.task = task;
      return before.answer;
    }
    const entry = { task, answer: Promise.resolve<Outcome<unknown>>({ ok: false, ended: "fault" }) };
    const forget = (): void => {
      if (waiting.get(key) === entry) waiting.delete(key);
    };
    waiting.set(key, entry);
    // The turn may come at once, so the entry has to be there before it is asked for.
    entry.answer = lane
      .run(() => {
        forget();
        return entry.task;
      }, options)
      .then((outcome) => (outcome.ok ? shown.keep(fingerprint(entry.task), outcome) : outcome))
      .finally(forget);
    return entry.answer;
  }

  // What a job gives out of the thread is what its function gave in it.
  return { work: (asked) => work(asked) as Promise<Answer<typeof asked.job>>, close: lane.close };
}

/** One lane a process, kept on the global object because development loads modules again and again. */
const shared = globalThis as typeof globalThis & { footholdPreviewLane?: PreviewLane };

export function workOut<J extends PreviewJob>(asked: Asked<J>): Promise<Answer<J>> {
  shared.footholdPreviewLane ??= createPreviewLane({
    taskFile: join(/*turbopackIgnore: true*/ process.cwd(), "dist/worker/preview-task.mjs"),
    limitMs: readEnvironment().previewLimitMs,
  });
  return shared.footholdPreviewLane.work(asked);
}
