import { rm } from "node:fs/promises";
import { makeDataDir } from "../support/data-dir";
import { waitFor } from "../support/processes";
import { findWebServer, isAppReady, postmasterOf, type RunningApp, startApp } from "../support/running-app";
import { median, type Reading, round, timeMs } from "./measure";

const ROUNDS = 3;
const BACK_MS = 5_000;
const RESTART_MS = 10_000;

/** From a kill until the app answers again: of its web server, of its PostgreSQL, and of the whole by a new start. */
export async function benchRecovery(): Promise<Reading> {
  const dataDir = await makeDataDir();
  let app = await startApp({ dataDir });
  const took = { web: [] as number[], postgres: [] as number[], start: [] as number[] };
  try {
    for (let count = 0; count < ROUNDS; count += 1) {
      took.web.push(await timeMs(() => killAndWait(app, async () => findWebServer(app.pid))));
      took.postgres.push(await timeMs(() => killAndWait(app, () => postmasterOf(app))));
      await app.kill();
      took.start.push(
        await timeMs(async () => {
          app = await startApp({ dataDir, port: app.port });
        }),
      );
    }
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  const [webMs, postgresMs, startMs] = [median(took.web), median(took.postgres), median(took.start)];
  return {
    bench: "back after a kill",
    measured: { webMs: round(webMs), postgresMs: round(postgresMs), startMs: round(startMs) },
    ratio: round(Math.max(webMs, postgresMs) / startMs),
    baseline: "a new start over what a killed app left behind",
    target: `web server and PostgreSQL ≤ ${BACK_MS} ms, a new start ≤ ${RESTART_MS} ms`,
    isMet: Math.max(webMs, postgresMs) <= BACK_MS && startMs <= RESTART_MS,
  };
}

/** Readiness is remembered for a moment, so the new process is looked for first. */
async function killAndWait(app: RunningApp, find: () => Promise<number | undefined>): Promise<void> {
  const killed = await find();
  if (killed === undefined) throw new Error("there was nothing to kill");
  process.kill(killed, "SIGKILL");
  await waitFor("a new process", async () => ![undefined, killed].includes(await find()));
  await waitFor("readiness", () => isAppReady(app));
}
