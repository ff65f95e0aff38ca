import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { fullSections } from "../support/full-proposal";
import type { HttpSession } from "../support/http-session";
import { median, percentile, type Reading, round, timeMs } from "./measure";

const SAVES = 60;
const PAUSE_MS = 20;
const TARGET_P95_MS = 100;

/** How long the server takes to save a list of 40 risks, against a save of one line. */
export async function benchLargestSave(session: HttpSession): Promise<Reading> {
  const large = await saveTimes(session, "risks", fullSections.risks);
  const small = await saveTimes(session, "context", () => ({ decisionMaker: randomUUID() }));
  const p95 = percentile(large, 0.95);
  return {
    bench: "saving 40 risks",
    measured: { p50Ms: round(median(large)), p95Ms: round(p95), oneLineP50Ms: round(median(small)) },
    ratio: round(median(large) / median(small)),
    baseline: "p50 of saving one line",
    target: `p95 ≤ ${TARGET_P95_MS} ms`,
    isMet: p95 <= TARGET_P95_MS,
  };
}

async function saveTimes(session: HttpSession, sectionId: string, answers: () => object): Promise<number[]> {
  const created = await session.send("POST", "/api/v1/proposals", { body: { title: "Largest", from: "blank" } });
  const path = `/api/v1/proposals/${(created.body as { id: string }).id}/sections/${sectionId}`;
  const times: number[] = [];
  for (let revision = 0; revision < SAVES; revision += 1) {
    const headers = { "if-match": `"${revision}"`, "idempotency-key": randomUUID() };
    const body = { answers: answers() };
    times.push(
      await timeMs(async () => {
        const reply = await session.send("PUT", path, { body, headers });
        if (reply.status !== 200) throw new Error(`a save answered ${reply.status}: ${JSON.stringify(reply.body)}`);
      }),
    );
    await sleep(PAUSE_MS);
  }
  return times;
}
