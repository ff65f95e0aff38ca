import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import type { HttpSession } from "./http-session";
import { rowsInEveryList } from "./rows-in-every-list";

const FILED = { title: "Grown", stanceOn: false, exportedAt: "2026-12-01T09:00:00.000Z" };

/** A proposal of that account with so many rows in every list, brought in as a data file. */
export async function growProposal(session: HttpSession, rows: number): Promise<string> {
  const body = buildProposalFile({ ...FILED, draft: rowsInEveryList(rows) });
  const made = await session.send("POST", "/api/v1/proposals/import", { body });
  if (made.status !== 201) throw new Error(`the import answered ${made.status}: ${JSON.stringify(made.body)}`);
  return (made.body as { id: string }).id;
}
