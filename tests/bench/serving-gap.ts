import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { setUpAccount } from "../support/http-session";
import { waitFor } from "../support/processes";
import { findWebServer, startApp } from "../support/running-app";
import { exportDeck } from "./exports";
import { median, type Reading, round } from "./measure";
import { createProposal } from "./section-saves";

const WARM_UP = 6;
const EXPORTS = 9;
const MOST_GAP_MS = 20;

/** How long the process that answers everybody is away while it freezes a deck and a thread draws it. */
export async function benchServingGap(): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), "foothold-loop-"));
  const monitor = pathToFileURL(join(process.cwd(), "tests/bench/loop-monitor.mjs")).href;
  const app = await startApp({ env: { LOOP_MONITOR_FOLDER: folder, NODE_OPTIONS: `--import ${monitor}` } });
  try {
    const server = findWebServer(app.pid);
    if (server === undefined) throw new Error("the process that serves the pages is not found");
    const readGap = () => askForGap(server, join(folder, `${server}.json`));
    const session = await setUpAccount(app);
    const exportNew = async (title: string): Promise<void> =>
      exportDeck(session, await createProposal(session, title, "county-winter-service"));

    for (let count = 0; count < WARM_UP; count += 1) await exportNew(`Warm ${count}`);
    await readGap();
    await sleep(1_000);
    const idleMs = await readGap();
    const gaps: number[] = [];
    for (let count = 0; count < EXPORTS; count += 1) {
      const proposalId = await createProposal(session, `Deck ${count}`, "county-winter-service");
      await readGap();
      await exportDeck(session, proposalId);
      gaps.push(await readGap());
    }
    const gapMs = median(gaps);
    return {
      bench: "longest gap of the serving process during an export",
      measured: { gapMs: round(gapMs), worstMs: round(Math.max(...gaps)), idleMs: round(idleMs) },
      ratio: round(gapMs / Math.max(idleMs, 1)),
      baseline: "its longest gap of an idle second",
      target: `median < ${MOST_GAP_MS} ms`,
      isMet: gapMs < MOST_GAP_MS,
    };
  } finally {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function askForGap(pid: number, file: string): Promise<number> {
  rmSync(file, { force: true });
  process.kill(pid, "SIGUSR2");
  await waitFor("the monitor's answer", () => existsSync(file) && readFileSync(file, "utf8").endsWith("}"));
  return (JSON.parse(readFileSync(file, "utf8")) as { longestMs: number }).longestMs;
}
