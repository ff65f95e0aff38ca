import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpReply, HttpSession } from "./http-session";

export type Acknowledged = { key: string; revision: number; keyMessage: string };

export type SectionWriter = {
  proposalId: string;
  acknowledged: Acknowledged[];
  /** Every text that was ever sent, whether or not an answer came back. */
  sent: Map<string, string>;
  /** Writes until `stop` says so, then makes sure that the last write has its answer. */
  run: () => Promise<void>;
};

const SECTION = "context";
const RETRY_PAUSE_MS = 50;
const MOST_REASONS = 5;
const MOST_CHARACTERS = 360;

/** Up to some 6 kB, so that some are stored beside their row and some in it; the first text names the write. */
function makeAnswers(mark: string): { keyMessage: string; earlierReasons: object[] } {
  const size = Math.floor(120 + Math.random() * (MOST_CHARACTERS - 120));
  const text = `${mark} ${"word ".repeat(size / 5)}`.slice(0, size).trim();
  const reasons = Math.floor(Math.random() * (MOST_REASONS + 1));
  return {
    keyMessage: text,
    earlierReasons: Array.from({ length: reasons }, (_, at) => ({ id: `r${at}`, said: text, change: text })),
  };
}

async function sendUntilAnswered(send: () => Promise<HttpReply>): Promise<HttpReply> {
  for (;;) {
    try {
      const reply = await send();
      if (reply.status < 500) return reply;
    } catch {
      // Killed under the request: whether it was saved is unknown, and its key will tell.
    }
    await sleep(RETRY_PAUSE_MS);
  }
}

/** One browser that types into a section of its own: one save at a time, each sent again until it is answered. */
export function makeSectionWriter(
  session: HttpSession,
  { proposalId, shouldStop }: { proposalId: string; shouldStop: () => boolean },
): SectionWriter {
  const acknowledged: Acknowledged[] = [];
  const sent = new Map<string, string>();
  const address = `/api/v1/proposals/${proposalId}/sections/${SECTION}`;

  async function write(revision: number): Promise<number> {
    const key = randomUUID();
    const answers = makeAnswers(`${proposalId} ${key}`);
    sent.set(key, answers.keyMessage);
    const headers = { "if-match": `"${revision}"`, "idempotency-key": key };
    const reply = await sendUntilAnswered(() => session.send("PUT", address, { body: { answers }, headers }));
    if (reply.status !== 200) throw new Error(`a save answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    const saved = reply.body as { revision: number };
    acknowledged.push({ key, revision: saved.revision, keyMessage: answers.keyMessage });
    return saved.revision;
  }

  return {
    proposalId,
    acknowledged,
    sent,
    run: async () => {
      let revision = 0;
      while (!shouldStop()) revision = await write(revision);
    },
  };
}
