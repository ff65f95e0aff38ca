import { setTimeout as sleep } from "node:timers/promises";
import type { HttpSession } from "../support/http-session";
import { median, percentile, type Reading, round, timeMs } from "./measure";
import { createProposal, openSection } from "./section-saves";

const WRITERS = 50;
const SECONDS = 10;
/** A person's editor saves no sooner than this after the last key. */
const PAUSE_MS = 800;
const SAVED_CHARACTERS = 4_000;
const TARGET_P99_MS = 150;

/** How long a save takes while 50 people write, against one person writing alone. */
export async function benchAutosave(session: HttpSession): Promise<Reading> {
  const ids = await Promise.all(
    Array.from({ length: WRITERS }, (_, index) => createProposal(session, `Writer ${index}`, "blank")),
  );
  const alone = await write({ session, proposalId: ids[0] ?? "", seconds: 5, pauseMs: 20 });
  const together = await Promise.all(
    ids.map(async (proposalId, index) => {
      // People do not start on the same tick.
      await sleep((PAUSE_MS / WRITERS) * index);
      return write({ session, proposalId, seconds: SECONDS, pauseMs: PAUSE_MS });
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

type Write = { session: HttpSession; proposalId: string; seconds: number; pauseMs: number };

async function write({ session, proposalId, seconds, pauseMs }: Write): Promise<number[]> {
  const { answers, save } = await openSection(session, proposalId, "context");
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    const keyMessage = `${times.length} ${"word ".repeat(SAVED_CHARACTERS / 5)}`;
    times.push(await timeMs(() => save({ ...answers, keyMessage })));
    await sleep(pauseMs);
  }
  return times;
}
