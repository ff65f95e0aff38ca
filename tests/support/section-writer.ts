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
const MAX_TEXT_CHARACTERS = 20_000;
const LONG_QUESTIONS = ["keyMessage", "decisionMaker", "meetingName"] as const;

/** 1 to 60 kB over three answers, the first of which names the write. */
function makeAnswers(mark: string): Record<(typeof LONG_QUESTIONS)[number], string> {
  const size = Math.floor(300 + Math.random() * (MAX_TEXT_CHARACTERS - 300));
  const text = `${mark} ${"word ".repeat(size / 5)}`.slice(0, size).trim();
  return { keyMessage: text, decisionMaker: text, meetingName: text };
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
