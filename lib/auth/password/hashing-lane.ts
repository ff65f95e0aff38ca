import { join } from "node:path";
import Tinypool from "tinypool";
import type { checkHash } from "./scrypt-hash";

const MAX_WAITING = 20;
const IDLE_MS = 60_000;

/** More people sign in at this moment than can wait. */
class PasswordsBusy extends Error {
  override name = "PasswordsBusy";
}

/** By its name, because routes may be bundled apart and each bundle then holds the class. */
export const isPasswordsBusy = (error: unknown): boolean => error instanceof Error && error.name === "PasswordsBusy";

type Given = { hash: string; password: string };

export type HashingLane = {
  hash: (password: string) => Promise<string>;
  verify: (given: Given) => Promise<ReturnType<typeof checkHash>>;
  /** Whether the next one would be turned away. */
  isFull: () => boolean;
  /** How many stand behind the one that is worked on. */
  countWaiting: () => number;
  close: () => Promise<void>;
};

/**
 * Hashes one password after the other in a thread of its own. Node's own asynchronous scrypt would fill the thread pool
 * that connections to the database, names and files are served by, and everybody else would wait behind it.
 */
export function createHashingLane(taskFile: string, mostWaiting = MAX_WAITING): HashingLane {
  const threads = new Tinypool({
    filename: taskFile,
    runtime: "worker_threads",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    env: {},
  });
  const isFull = (): boolean => threads.queueSize >= mostWaiting;
  const run = async (task: object, name: string) => {
    if (isFull()) throw new PasswordsBusy();
    return threads.run(task, { name });
  };
  return {
    hash: (password) => run({ password }, "hash"),
    verify: (given) => run(given, "verify"),
    isFull,
    countWaiting: () => threads.queueSize,
    close: () => threads.destroy(),
  };
}

/** One lane a process, kept on the global object because routes may be bundled apart. */
const kept = globalThis as typeof globalThis & { footholdHashingLane?: HashingLane };

export function hashingLane(): HashingLane {
  kept.footholdHashingLane ??= createHashingLane(
    join(/*turbopackIgnore: true*/ process.cwd(), "dist/worker/hash-task.mjs"),
  );
  return kept.footholdHashingLane;
}
