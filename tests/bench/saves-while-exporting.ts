import { setTimeout as sleep } from "node:timers/promises";
import type { HttpSession } from "../support/http-session";
import { exportDeck } from "./exports";
import { median, percentile, type Reading, round, timeMs } from "./measure";
import { createProposal, openSection } from "./section-saves";

const EXPORTS = 5;
const PAUSE_MS = 40;
const ALONE_SAVES = 60;
const TARGET_P99_MS = 300;

/** How long a save takes while five decks are asked for at once, against the same saves with nobody exporting. */
export async function benchSavesWhileExporting(session: HttpSession): Promise<Reading> {
  const writer = await createProposal(session, "Writer", "blank");
  const { save } = await openSection(session, writer, "alignment");
  const decks = await Promise.all(
    Array.from({ length: EXPORTS }, (_, index) => createProposal(session, `Deck ${index}`, "county-winter-service")),
  );
  let count = 0;
  const saveOnce = async (): Promise<number> => {
    count += 1;
    const ms = await timeMs(() => save({ longTermVision: `Save ${count}` }));
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
    bench: `saves while ${EXPORTS} exports are asked for`,
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
