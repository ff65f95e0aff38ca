import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import {
  describeSelf,
  type Holder,
  judgeHolder,
  leaseFileOf,
  placeLease,
  readHolder,
  removeLease,
  renewLease,
} from "./lease-file";
import { makeDataDir } from "./make-data-dir";
import type { StartProblem } from "./start-problem";
import { startWords } from "./start-words";

const RENEW_EVERY_MS = 5_000;
const PAUSE_MS = 100;
/** Six renewals missed. */
const STALE_AFTER_MS = 30_000;
/** Longer than a stale lease takes to show, and than most stops take. */
const WAIT_MS = 35_000;

export type Lease = {
  /** Tells whoever starts meanwhile to wait for us instead of giving up. */
  announceStop: () => Promise<void>;
  release: () => Promise<void>;
};

const inUse = (holder: Holder | "damaged"): StartProblem =>
  startWords.folderInUse(holder === "damaged" ? null : holder);

/** Whether the holder's time is up; null while only waiting can tell. */
async function mayTake(file: string, holder: Holder | "damaged"): Promise<boolean | null> {
  // A living holder writes its lease anew every few seconds, so an old damaged one is nobody's.
  if (holder === "damaged") return (await ageOf(file)) > STALE_AFTER_MS ? true : null;
  const verdict = judgeHolder(holder);
  if (verdict === "alive") return holder.stopping ? null : false;
  if (verdict === "dead" || Date.now() - holder.renewedAt > STALE_AFTER_MS) return true;
  return null;
}

/** Since when a file stands as it is, in milliseconds; 0 when it is gone. */
async function ageOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}

async function acquire(file: string, self: Holder): Promise<void> {
  const limit = Date.now() + WAIT_MS;
  while (!(await placeLease(file, self))) {
    const holder = await readHolder(file);
    if (holder === null) continue;
    const verdict = await mayTake(file, holder);
    if (verdict === false) throw inUse(holder);
    if (verdict === true) await removeLease(file, holder);
    else if (Date.now() < limit) await sleep(PAUSE_MS);
    else if (holder === "damaged") await removeLease(file, holder);
    else throw inUse(holder);
  }
}

function keepRenewing(file: string, self: Holder, onLost: () => void): NodeJS.Timeout {
  const renew = async (): Promise<void> => {
    const holder = await readHolder(file);
    const isOurs = holder !== null && holder !== "damaged" && holder.instance === self.instance;
    if (isOurs) await renewLease(file, self);
    else onLost();
  };
  const timer = setInterval(() => {
    // A full or read-only disk: the lease grows old, which is honest.
    renew().catch(() => undefined);
  }, RENEW_EVERY_MS);
  timer.unref();
  return timer;
}

/**
 * Makes this process the only Foothold on a data folder, or throws a StartProblem with exit code 75 that
 * names the other one. PostgreSQL's own lock does not hold between containers; this one does.
 * `onLost` is called when somebody took the lease while we slept: stop serving then.
 */
export async function takeLease(dataDir: string, onLost: () => void): Promise<Lease> {
  const file = leaseFileOf(await makeDataDir(dataDir));
  const self = describeSelf();
  await acquire(file, self);
  const timer = keepRenewing(file, self, onLost);
  return {
    announceStop: async () => {
      self.stopping = true;
      await renewLease(file, self).catch(() => undefined);
    },
    release: async () => {
      clearInterval(timer);
      await removeLease(file, self);
    },
  };
}
