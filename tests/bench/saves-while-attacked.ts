import { setTimeout as sleep } from "node:timers/promises";
import { gatherCrowd, keepCrowdBusy } from "../support/attack/crowd";
import { guessPasswords } from "../support/attack/guess-passwords";
import type { Answer } from "../support/attack/keep-doing";
import { keepSaving } from "../support/attack/keep-saving";
import { watchLiveness } from "../support/attack/watch-liveness";
import { setUpAccount } from "../support/http-session";
import { startApp } from "../support/running-app";
import { median, percentile, type Reading, round } from "./measure";
import { createProposal } from "./section-saves";

const STRANGERS = 30;
const ALONE_MS = 5_000;
const ATTACK_MS = 15_000;
const SAVES_P99_MS = 300;
const LIVENESS_P99_MS = 100;

/**
 * How long a member's saves and the liveness check take while 30 strangers guess at passwords without a pause, three
 * members export, one opens a proposal at every limit and one lists 2,000.
 */
export async function benchSavesWhileAttacked(): Promise<Reading[]> {
  const app = await startApp({ env: { TRUSTED_PROXIES: "1" } });
  try {
    const { url } = app;
    const session = await setUpAccount(app);
    const crowd = await gatherCrowd(app);
    const watch = async (ms: number, title: string) => {
      let isOver = false;
      const until = () => isOver;
      const proposalId = await createProposal(session, title, "blank");
      const watched = Promise.all([keepSaving({ session, proposalId, until }), watchLiveness({ url, until })]);
      await sleep(ms);
      isOver = true;
      const [saves, lives] = await watched;
      return { saves, lives };
    };
    const alone = await watch(ALONE_MS, "Alone");
    let isOver = false;
    const strangers = Array.from({ length: STRANGERS }, (_, index) =>
      guessPasswords({
        url,
        address: `203.0.113.${index}`,
        // Another account each time, so that each address has all its tries and the line of hashes stays full.
        emailOf: (tries) => `somebody-${index}-${tries}@example.org`,
        until: () => isOver,
      }),
    );
    const busy = keepCrowdBusy({ crowd, until: () => isOver });
    const during = await watch(ATTACK_MS, "Attacked");
    isOver = true;
    const guesses = (await Promise.all(strangers)).flat();
    const hashed = guesses.filter(({ status }) => status === 401).length;
    const { exports, pages, lists } = await busy;
    const counted = {
      guesses: guesses.length,
      hashed,
      exports: exports.length,
      pages: pages.length,
      lists: lists.length,
    };
    return [
      readingOf({ what: "saves", during: during.saves, alone: alone.saves, limitMs: SAVES_P99_MS, counted }),
      readingOf({ what: "liveness", during: during.lives, alone: alone.lives, limitMs: LIVENESS_P99_MS, counted }),
    ];
  } finally {
    await app.stop();
  }
}

type Measured = {
  what: string;
  during: Answer[];
  alone: Answer[];
  limitMs: number;
  counted: Record<string, number>;
};

function readingOf({ what, during, alone, limitMs, counted }: Measured): Reading {
  const failed = during.filter(({ status }) => status !== 200).length;
  const timesOf = (answers: Answer[]): number[] => answers.map(({ ms }) => ms);
  const p99 = percentile(timesOf(during), 0.99);
  return {
    bench: `${what} while ${STRANGERS} strangers guess and five members ask for much`,
    measured: {
      p50Ms: round(median(timesOf(during))),
      p99Ms: round(p99),
      answers: during.length,
      failed,
      aloneP50Ms: round(median(timesOf(alone))),
      aloneP99Ms: round(percentile(timesOf(alone), 0.99)),
      ...counted,
    },
    ratio: round(median(timesOf(during)) / median(timesOf(alone))),
    baseline: "p50 of the same with nobody else there",
    target: `p99 ≤ ${limitMs} ms, none failed`,
    isMet: p99 <= limitMs && failed === 0,
  };
}
