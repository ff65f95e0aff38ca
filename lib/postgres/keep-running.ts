import { setTimeout as sleep } from "node:timers/promises";
import { explainError, type Log } from "@/lib/log";
import type { ServerProcess } from "./server-process";
import { StartProblem } from "./start-problem";

const PAUSES_MS = [50, 200, 1_000, 5_000];
/** A server that ran this long before it died has earned a quick restart again. */
const STEADY_MS = 60_000;

export type KeptServer = { pid: () => number | null; stop: (end: (pid: number) => Promise<void>) => Promise<void> };

/**
 * Starts the server again whenever it ends without being asked to, at growing intervals and for ever: a database
 * that comes back late is better than an app that gave up.
 */
export function keepRunning(first: ServerProcess, start: () => Promise<ServerProcess>, log: Log): KeptServer {
  let server: ServerProcess | null = first;
  const stopping = new AbortController();

  async function restart(failures: number): Promise<ServerProcess | null> {
    await sleep(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)], undefined, { signal: stopping.signal });
    try {
      return await start();
    } catch (error) {
      // Only a message of our own is fit for the log.
      const reason = error instanceof StartProblem ? error.message : undefined;
      log.error({ ...explainError(error), reason }, "PostgreSQL did not start again");
      return null;
    }
  }

  async function watch(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const startedAt = Date.now();
      await server?.exited;
      if (stopping.signal.aborted) return;
      if (Date.now() - startedAt >= STEADY_MS) failures = 0;
      server = null;
      log.error({ failures }, "PostgreSQL ended unexpectedly and is started again");
      server = await restart(failures);
      failures += 1;
    }
  }

  const watching = watch().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });

  return {
    pid: () => server?.pid ?? null,
    stop: async (end) => {
      stopping.abort();
      if (server) await end(server.pid);
      await watching;
      // A restart that was under way when we began to stop.
      if (server) await end(server.pid);
    },
  };
}
