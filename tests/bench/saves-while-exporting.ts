import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpSession } from "../support/http-session";
import { median, percentile, type Reading, round, timeMs } from "./measure";

const EXPORTS = 20;
const PAUSE_MS = 40;
const ALONE_SAVES = 60;
const TARGET_P99_MS = 300;

/** How long a save takes while 20 decks are asked for at once, against the same saves with nobody exporting. */
export async function benchSavesWhileExporting(session: HttpSession): Promise<Reading> {
  const writer = await create(session, "Writer", "blank");
  const decks = await Promise.all(
    Array.from({ length: EXPORTS }, (_, index) => create(session, `Deck ${index}`, "county-winter-service")),
  );
  let revision = 0;
  const saveOnce = async (): Promise<number> => {
    const ms = await timeMs(() => save(session, writer, revision));
    revision += 1;
    await sleep(PAUSE_MS);
    return ms;
  };
  const alone: number[] = [];
  while (alone.length < ALONE_SAVES) alone.push(await saveOnce());

  const started = performance.now();
  const exporting = { isOver: false };
  const exported = Promise.all(decks.map((deck) => exportDeck(session, deck))).finally(() => {
    exporting.isOver = true;
  });
  const during: number[] = [];
  while (!exporting.isOver) during.push(await saveOnce());
  await exported;

  const p99 = percentile(during, 0.99);
  return {
    bench: "saves while 20 exports are asked for",
    measured: {
      p50Ms: round(median(during)),
      p99Ms: round(p99),
      saves: during.length,
      aloneP50Ms: round(median(alone)),
      aloneP99Ms: round(percentile(alone, 0.99)),
      exportsMs: Math.round(performance.now() - started),
    },
    ratio: round(median(during) / median(alone)),
    baseline: "p50 of the same saves with nobody exporting",
    target: `p99 ≤ ${TARGET_P99_MS} ms`,
    isMet: p99 <= TARGET_P99_MS,
  };
}

async function create(session: HttpSession, title: string, from: string): Promise<string> {
  const reply = await session.send("POST", "/api/v1/proposals", { body: { title, from } });
  if (reply.status !== 201) throw new Error(`creating a proposal answered ${reply.status}`);
  return (reply.body as { id: string }).id;
}

async function save(session: HttpSession, proposalId: string, revision: number): Promise<void> {
  const reply = await session.send("PUT", `/api/v1/proposals/${proposalId}/sections/alignment`, {
    body: { answers: { longTermVision: `Save ${revision}` } },
    headers: { "if-match": `"${revision}"`, "idempotency-key": randomUUID() },
  });
  if (reply.status !== 200) throw new Error(`a save answered ${reply.status}: ${JSON.stringify(reply.body)}`);
}

async function exportDeck(session: HttpSession, proposalId: string): Promise<void> {
  const reply = await session.send("POST", `/api/v1/proposals/${proposalId}/exports`, {
    body: { format: "pdf", variant: "executive", density: "read-ahead" },
  });
  if (reply.status !== 201) throw new Error(`an export answered ${reply.status}: ${JSON.stringify(reply.body)}`);
}
