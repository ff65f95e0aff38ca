import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { makeDataDir } from "../support/data-dir";
import { startApp } from "../support/running-app";
import { median, type Reading, round, timeMs } from "./measure";

const ROUNDS = 3;
const TARGET_MS = 5_000;

/** From starting the built app on a folder it has used before to ready, against starting Node alone. */
export async function benchStartUp(): Promise<Reading> {
  const dataDir = await makeDataDir();
  try {
    await (await startApp({ dataDir })).stop();
    const ready: number[] = [];
    const bare: number[] = [];
    for (let count = 0; count < ROUNDS; count += 1) {
      bare.push(await timeMs(async () => execFileSync(process.execPath, ["-e", ""])));
      const start = performance.now();
      const app = await startApp({ dataDir });
      ready.push(performance.now() - start);
      await app.stop();
    }
    const readyMs = median(ready);
    return {
      bench: "start to ready",
      measured: { readyMs: round(readyMs), bareNodeMs: round(median(bare)) },
      ratio: round(readyMs / median(bare)),
      baseline: "starting Node with nothing to do",
      target: `≤ ${TARGET_MS} ms`,
      isMet: readyMs <= TARGET_MS,
    };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
