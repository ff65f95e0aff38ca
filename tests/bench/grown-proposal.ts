import { setTimeout as sleep } from "node:timers/promises";
import { growProposal } from "../support/grow-proposal";
import type { HttpSession } from "../support/http-session";
import { exportDeck } from "./exports";
import { median, percentile, type Reading, round, timeMs } from "./measure";
import { createProposal, openSection } from "./section-saves";

const ROWS = 40;
const PAUSE_MS = 20;
const ALONE = 60;
const MOST_LIVENESS_MS = 100;
const MOST_SAVE_MS = 300;
const MOST_OVERVIEW_MS = 300;
const VISITS = 9;
const pages = ["/deck", "/export?format=pdf", "/export?format=docx", "/preview?section=evidence", "/sections/evidence"];

/** Saves and signs of life while a proposal with 40 rows in every list is looked at and exported, and its own overview. */
export async function benchGrownProposal(session: HttpSession): Promise<Reading[]> {
  const grown = await growProposal(session, ROWS);
  const { save } = await openSection(session, await createProposal(session, "Small", "blank"), "alignment");
  let count = 0;
  const saveOnce = (): Promise<void> => {
    count += 1;
    return save({ longTermVision: `Save ${count}` });
  };
  const measureUntil = async (isOver: (done: number) => boolean) => {
    const times = { saves: [] as number[], alive: [] as number[] };
    while (!isOver(times.saves.length)) {
      times.saves.push(await timeMs(saveOnce));
      times.alive.push(await timeMs(() => session.send("GET", "/api/health/live")));
      await sleep(PAUSE_MS);
    }
    return times;
  };
  const open = async (page: string): Promise<void> => {
    const { status } = await session.send("GET", `/proposals/${grown}${page}`);
    if (status !== 200) throw new Error(`${page} answered ${status}`);
  };

  const alone = await measureUntil((done) => done >= ALONE);
  const looking = { isOver: false };
  const looked = Promise.all([...pages.map(open), exportDeck(session, grown)]).finally(() => {
    looking.isOver = true;
  });
  const during = await measureUntil(() => looking.isOver);
  await looked;
  const { save: saveGrown } = await openSection(session, grown, "alignment");
  const [edited, again]: [number[], number[]] = [[], []];
  for (let visit = 0; visit < VISITS; visit += 1) {
    await saveGrown({ longTermVision: `Visit ${visit}` });
    edited.push(await timeMs(() => open("")));
    again.push(await timeMs(() => open("")));
  }

  return [
    reading("saves while a grown proposal is shown and exported", during.saves, alone.saves, MOST_SAVE_MS),
    reading("signs of life meanwhile", during.alive, alone.alive, MOST_LIVENESS_MS),
    ...[
      { bench: `overview of a proposal with ${ROWS} rows in every list, after an edit`, visits: edited },
      { bench: "the same without an edit between", visits: again },
    ].map(({ bench, visits }) => ({
      bench,
      measured: { medianMs: round(median(visits)) },
      ratio: round(median(visits) / median(alone.alive)),
      baseline: "p50 of a sign of life with nobody else there",
      target: `≤ ${MOST_OVERVIEW_MS} ms`,
      isMet: median(visits) <= MOST_OVERVIEW_MS,
    })),
  ];
}

function reading(bench: string, during: readonly number[], alone: readonly number[], mostMs: number): Reading {
  const p99 = percentile(during, 0.99);
  return {
    bench,
    measured: {
      p50Ms: round(median(during)),
      p99Ms: round(p99),
      count: during.length,
      aloneP50Ms: round(median(alone)),
    },
    ratio: round(median(during) / median(alone)),
    baseline: "p50 of the same with nobody looking",
    target: `p99 ≤ ${mostMs} ms`,
    isMet: p99 <= mostMs,
  };
}
