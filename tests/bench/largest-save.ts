import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answers } from "@/lib/domain/draft/draft";
import { fullSections } from "../support/full-proposal";
import type { HttpSession } from "../support/http-session";
import { median, percentile, type Reading, round, timeMs } from "./measure";
import { createProposal, openSection } from "./section-saves";

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

async function saveTimes(session: HttpSession, sectionId: string, answers: () => Answers): Promise<number[]> {
  const proposalId = await createProposal(session, "Largest", "blank");
  const { save } = await openSection(session, proposalId, sectionId);
  const times: number[] = [];
  while (times.length < SAVES) {
    const given = answers();
    times.push(await timeMs(() => save(given)));
    await sleep(PAUSE_MS);
  }
  return times;
}
