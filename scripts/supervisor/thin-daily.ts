import { setTimeout as sleep } from "node:timers/promises";
import { closeDatabase } from "@/lib/db/client";
import { thinHistory } from "@/lib/db/section/thin-history";
import { explainError, log } from "@/lib/log";

const DAY_MS = 86_400_000;

async function thinOnce(signal: AbortSignal): Promise<void> {
  try {
    const thinned = await thinHistory({ now: new Date(), shouldStop: () => signal.aborted });
    if (thinned.revisions + thinned.operations > 0) log.info(thinned, "old revisions were thinned");
  } catch (error) {
    log.warn(explainError(error), "old revisions could not be thinned; tomorrow again");
  } finally {
    await closeDatabase();
  }
}

/**
 * Thins old revisions now and once a day, here rather than in the web process, where people would wait for it.
 * Returns how to end it; that waits for the step under way.
 */
export function thinDaily(): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await thinOnce(signal);
      await sleep(DAY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
