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
import { EXIT_FOLDER_IN_USE, PostgresProblem } from "./postgres-problem";

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

function inUse(holder: Holder | "damaged"): PostgresProblem {
  const who = holder === "damaged" ? "" : ` (host ${holder.host}, pid ${holder.pid}, since ${holder.since})`;
  return new PostgresProblem(`Another Foothold${who} is using this folder.`, EXIT_FOLDER_IN_USE);
}

/** Whether the holder's time is up; null while only waiting can tell. */
function mayTake(holder: Holder | "damaged"): boolean | null {
  if (holder === "damaged") return null;
  const verdict = judgeHolder(holder);
  if (verdict === "alive") return holder.stopping ? null : false;
  if (verdict === "dead" || Date.now() - holder.renewedAt > STALE_AFTER_MS) return true;
  return null;
}

async function acquire(file: string, self: Holder): Promise<void> {
  const limit = Date.now() + WAIT_MS;
  while (!(await placeLease(file, self))) {
    const holder = await readHolder(file);
    if (holder === null) continue;
    const verdict = mayTake(holder);
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
 * Makes this process the only Foothold on a data folder, or throws a PostgresProblem with exit code 75 that
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
