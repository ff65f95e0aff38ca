import { randomUUID } from "node:crypto";
import type { HttpSession } from "./http-session";
import { rowsInEveryList } from "./rows-in-every-list";

/** A proposal of that account with so many rows in every list, saved section by section as a form does. */
export async function growProposal(session: HttpSession, rows: number): Promise<string> {
  const body = { title: "Grown", from: "county-winter-service" };
  const made = await session.send("POST", "/api/v1/proposals", { body });
  const { id } = made.body as { id: string };
  for (const [sectionId, stored] of Object.entries(rowsInEveryList(rows))) {
    const path = `/api/v1/proposals/${id}/sections/${sectionId}`;
    const { revision } = (await session.send("GET", path)).body as { revision: number };
    const headers = { "if-match": `"${revision}"`, "idempotency-key": randomUUID() };
    const saved = await session.send("PUT", path, { body: { answers: stored?.answers }, headers });
    if (saved.status !== 200) throw new Error(`${sectionId} answered ${saved.status}: ${JSON.stringify(saved.body)}`);
  }
  return id;
}
