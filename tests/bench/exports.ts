import type { HttpSession } from "../support/http-session";

/** Decks asked for at once wait for each other. */
const PATIENCE_MS = 300_000;

/** Freezes a proposal's deck and draws it, as the export page does. */
export async function exportDeck(session: HttpSession, proposalId: string): Promise<void> {
  const reply = await session.send("POST", `/api/v1/proposals/${proposalId}/exports`, {
    body: { format: "pdf", variant: "executive", density: "read-ahead" },
    limitMs: PATIENCE_MS,
  });
  if (reply.status !== 201) throw new Error(`an export answered ${reply.status}: ${JSON.stringify(reply.body)}`);
}
