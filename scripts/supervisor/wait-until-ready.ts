import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "@/lib/env";
import { startWords } from "@/lib/postgres/start-words";

const LIMIT_MS = 60_000;
const PAUSE_MS = 50;

/** The address to reach a server by that listens on `host`; "every address" is none. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** Returns once the readiness address answers 200. */
export async function waitUntilReady({ host, port }: Environment): Promise<void> {
  const address = `http://${reachable(host)}:${port}/api/health/ready`;
  const limit = Date.now() + LIMIT_MS;
  let last = "no answer";
  while (Date.now() < limit) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
      last = `status ${answer.status}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await sleep(PAUSE_MS);
  }
  throw startWords.webServerNotReady(address, last);
}
