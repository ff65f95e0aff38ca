import Tinypool from "tinypool";
import { type Failure, fail } from "@/lib/domain/problem/result";
import { explainError, log } from "@/lib/log";
import { createWaitingLine, type LinePlace } from "./waiting-line";

/** Why there is no answer: the line was full, a limit was reached, or something broke. */
export type Ended = "full" | "time" | "memory" | "fault";
export type Outcome<T> = { ok: true; value: T } | { ok: false; ended: Ended };

const codeOf = { full: "unavailable", time: "deck_too_long", memory: "deck_too_long", fault: "internal" } as const;

/** What a request is answered then. A limit that was reached speaks of what was asked for, not of the server. */
export const failureOf = (ended: Ended): Failure => fail(codeOf[ended]);

type LaneOptions = {
  /** The bundled file whose functions the threads call. */
  taskFile: string;
  threads: { min: number; max: number };
  maxHeapMb: number;
  line: { atOnceEach?: number; waiting: number; waitingEach?: number };
};

type RunOptions = {
  /** Whoever asked: owners take turns. */
  owner: string;
  /** How long it may run; the clock starts when it does. */
  limitMs: number;
  /** How long it may wait for its turn; without it for as long as that takes. */
  patienceMs?: number;
  /** The exported function of the task file; without it the default one. */
  name?: string;
  /** What the log says about it when it fails. Never a word that somebody typed. */
  about: Record<string, string>;
};

export type ThreadLane = {
  /** `makeTask` is called when the turn has come, so what it gives is as new as it can be. */
  run: <T>(makeTask: () => unknown, options: RunOptions) => Promise<Outcome<T>>;
  placeOf: (owner: string) => LinePlace;
  close: () => Promise<void>;
};

/** Threads of their own for one sort of work, with a line before them. A thread that ends fails one request alone. */
export function createThreadLane({ taskFile, threads, maxHeapMb, line: limits }: LaneOptions): ThreadLane {
  const pool = new Tinypool({
    filename: taskFile,
    runtime: "worker_threads",
    minThreads: threads.min,
    maxThreads: threads.max,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    // React is twice as fast in production mode, and a thread needs nothing else of the environment.
    env: { NODE_ENV: "production" },
  });
  const line = createWaitingLine({ atOnce: threads.max, ...limits });
  return {
    run: async (makeTask, { owner, limitMs, patienceMs, name, about }) => {
      // A signal that was made any earlier than the start would count the wait as well.
      const start = async () => ({
        ok: true as const,
        value: await pool.run(makeTask(), { name, signal: AbortSignal.timeout(limitMs) }),
      });
      const leaveOn = patienceMs === undefined ? undefined : AbortSignal.timeout(patienceMs);
      try {
        return (await line.join(owner, start, leaveOn)) ?? { ok: false, ended: "full" };
      } catch (error) {
        const ended = endOf(error);
        log.error({ ...explainError(error), ...about, ended }, "work in a thread came to nothing");
        return { ok: false, ended };
      }
    },
    placeOf: line.placeOf,
    close: () => pool.destroy(),
  };
}

function endOf(error: unknown): Ended {
  if (!(error instanceof Error)) return "fault";
  if (error.name === "AbortError" || error.name === "TimeoutError") return "time";
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "fault";
}
