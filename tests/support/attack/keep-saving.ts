import { randomUUID } from "node:crypto";
import type { HttpSession } from "../http-session";
import { type Answer, keepDoing } from "./keep-doing";

const PAUSE_MS = 20;

type Saving = { session: HttpSession; proposalId: string; until: () => boolean };

/** A member who types into a proposal, each save on top of the last. */
export async function keepSaving({ session, proposalId, until }: Saving): Promise<Answer[]> {
  const path = `/api/v1/proposals/${proposalId}/sections/alignment`;
  let revision = 0;
  return keepDoing({
    act: async (round) => {
      const headers = { "if-match": `"${revision}"`, "idempotency-key": randomUUID() };
      const body = { answers: { longTermVision: `Save ${round}` } };
      const reply = await session.send("PUT", path, { body, headers });
      if (reply.status === 200) revision = (reply.body as { revision: number }).revision;
      return reply;
    },
    until,
    pauseMs: PAUSE_MS,
  });
}
