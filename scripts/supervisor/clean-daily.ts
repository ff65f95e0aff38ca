import { setTimeout as sleep } from "node:timers/promises";
import { closeDatabase } from "@/lib/db/client";
import { deleteExpired } from "@/lib/db/proposal/delete-from-bin";
import { listExisting } from "@/lib/db/proposal/list-existing";
import { removeExpired } from "@/lib/db/remove-expired";
import { thinHistory } from "@/lib/db/section/thin-history";
import type { Environment } from "@/lib/env";
import { drawnFolder, removeOrphans } from "@/lib/export/worker/drawn-files";
import { explainError, log } from "@/lib/log";

const DAY_MS = 86_400_000;

type Place = Pick<Environment, "timeZone" | "dataDir">;

async function cleanOnce(signal: AbortSignal, { timeZone, dataDir }: Place): Promise<void> {
  const options = { now: new Date(), shouldStop: () => signal.aborted };
  await attempt("old revisions", async () => {
    const thinned = await thinHistory(options);
    if (thinned.revisions + thinned.operations > 0) log.info(thinned, "old revisions were thinned");
  });
  await attempt("the bin", async () => {
    const proposals = await deleteExpired({ ...options, timeZone });
    if (proposals > 0) log.info({ proposals }, "proposals were deleted for good after their time in the bin");
  });
  await attempt("the files of deleted proposals", () => removeOrphans(drawnFolder(dataDir), listExisting));
  await attempt("what has ended", async () => {
    const rows = await removeExpired(options.now);
    if (rows > 0) log.info({ rows }, "ended sessions, links and counts of tries were removed");
  });
  await attempt("the connections of cleaning", closeDatabase);
}

/** What fails is tried again the next day and keeps nothing else from being done. */
async function attempt(what: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.warn({ what, ...explainError(error) }, "cleaning up did not work; tomorrow again");
  }
}

/**
 * Thins old revisions, deletes what has had its time in the bin and removes what has ended, now and once a day, here
 * rather than in the web process, where people would wait for it. Returns how to end it; that waits for the step under
 * way.
 */
export function cleanDaily(place: Place): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await cleanOnce(signal, place);
      await sleep(DAY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
