import { randomUUID } from "node:crypto";
import type { Answers } from "@/lib/domain/draft/draft";
import type { HttpSession } from "../support/http-session";

export async function createProposal(session: HttpSession, title: string, from: string): Promise<string> {
  const reply = await session.send("POST", "/api/v1/proposals", { body: { title, from } });
  if (reply.status !== 201) throw new Error(`creating a proposal answered ${reply.status}`);
  return (reply.body as { id: string }).id;
}

type SectionSaves = {
  /** What the section holds already: an organisation's facts stand in a new proposal at once. */
  answers: Answers;
  save: (answers: Answers) => Promise<void>;
};

/** Saves one after the other into a section, each on top of the last. */
export async function openSection(session: HttpSession, proposalId: string, sectionId: string): Promise<SectionSaves> {
  const path = `/api/v1/proposals/${proposalId}/sections/${sectionId}`;
  const stored = (await session.send("GET", path)).body as { revision: number; answers: Answers };
  let { revision } = stored;
  return {
    answers: stored.answers,
    save: async (answers) => {
      const headers = { "if-match": `"${revision}"`, "idempotency-key": randomUUID() };
      const reply = await session.send("PUT", path, { body: { answers }, headers });
      if (reply.status !== 200) throw new Error(`a save answered ${reply.status}: ${JSON.stringify(reply.body)}`);
      revision = (reply.body as { revision: number }).revision;
    },
  };
}
