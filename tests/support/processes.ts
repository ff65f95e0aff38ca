import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { WAIT_LIMIT_MS } from "./hang-limits";

export { isAlive as isRunning } from "@/lib/postgres/processes";

/** A port that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}

const LOOK_EVERY_MS = 20;

/** Tries until the check holds; what never holds ends with the words of what it was waiting for. */
export async function waitFor(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + WAIT_LIMIT_MS;
  while (!(await check())) {
    if (Date.now() > limit) throw new Error(`waited in vain for: ${what}`);
    await sleep(LOOK_EVERY_MS);
  }
}

export const isRoot = process.getuid?.() === 0;
