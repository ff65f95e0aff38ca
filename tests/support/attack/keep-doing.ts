import { setTimeout as sleep } from "node:timers/promises";
import type { HttpReply } from "../http-session";

/** How one request went. Times are for benches; tests look at the rest. */
export type Answer = { status: number; ms: number; retryAfterSeconds: number | null };

type Doing = { act: (round: number) => Promise<HttpReply>; until: () => boolean; pauseMs?: number };

/** Asks again and again, one request after the other, until it is over. */
export async function keepDoing({ act, until, pauseMs = 0 }: Doing): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (!until()) {
    const started = performance.now();
    const { status, headers } = await act(answers.length);
    const retryAfter = headers.get("retry-after");
    const ms = performance.now() - started;
    answers.push({ status, ms, retryAfterSeconds: retryAfter === null ? null : Number(retryAfter) });
    if (pauseMs > 0) await sleep(pauseMs);
  }
  return answers;
}
