import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpSession } from "../support/http-session";
import { median, percentile, type Reading, round, timeMs } from "./measure";

const WRITERS = 50;
const SECONDS = 10;
/** A person's editor saves no sooner than this after the last key. */
const PAUSE_MS = 800;
const SAVED_CHARACTERS = 4_000;
const TARGET_P99_MS = 150;

/** How long a save takes while 50 people write, against one person writing alone. */
export async function benchAutosave(session: HttpSession): Promise<Reading> {
  const ids = await Promise.all(
    Array.from({ length: WRITERS }, (_, index) => createProposal(session, `Writer ${index}`)),
  );
  const alone = await write({ session, proposalId: ids[0] ?? "", revision: 0, seconds: 5, pauseMs: 20 });
  const together = await Promise.all(
    ids.map(async (proposalId, index) => {
      // People do not start on the same tick.
      await sleep((PAUSE_MS / WRITERS) * index);
      const revision = index === 0 ? alone.length : 0;
      return write({ session, proposalId, revision, seconds: SECONDS, pauseMs: PAUSE_MS });
    }),
  );
  const times = together.flat();
  const p99 = percentile(times, 0.99);
  return {
    bench: "autosave, 50 writers",
    measured: { p50Ms: round(median(times)), p99Ms: round(p99), saves: times.length, aloneP50Ms: round(median(alone)) },
    ratio: round(median(times) / median(alone)),
    baseline: "p50 of one writer alone",
    target: `p99 ≤ ${TARGET_P99_MS} ms`,
    isMet: p99 <= TARGET_P99_MS,
  };
}

async function createProposal(session: HttpSession, title: string): Promise<string> {
  const reply = await session.send("POST", "/api/v1/proposals", { body: { title, from: "blank" } });
  if (reply.status !== 201) throw new Error(`creating a proposal answered ${reply.status}`);
  return (reply.body as { id: string }).id;
}

type Write = { session: HttpSession; proposalId: string; revision: number; seconds: number; pauseMs: number };

async function write({ session, proposalId, revision, seconds, pauseMs }: Write): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  for (let current = revision; performance.now() < until; current += 1) {
    times.push(await timeMs(() => save(session, proposalId, current)));
    await sleep(pauseMs);
  }
  return times;
}

async function save(session: HttpSession, proposalId: string, revision: number): Promise<void> {
  const answers = { keyMessage: `${revision} ${"word ".repeat(SAVED_CHARACTERS / 5)}` };
  const reply = await session.send("PUT", `/api/v1/proposals/${proposalId}/sections/context`, {
    body: { answers },
    headers: { "if-match": `"${revision}"`, "idempotency-key": randomUUID() },
  });
  if (reply.status !== 200) throw new Error(`a save answered ${reply.status}: ${JSON.stringify(reply.body)}`);
}
