import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

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

/** Tries until the check holds; fails with what it was waiting for. */
export async function waitFor(
  what: string,
  check: () => boolean | Promise<boolean>,
  { limitMs = 20_000, everyMs = 20 } = {},
): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!(await check())) {
    if (Date.now() > limit) throw new Error(`waited ${limitMs} ms in vain for: ${what}`);
    await sleep(everyMs);
  }
}

export const isRoot = process.getuid?.() === 0;
