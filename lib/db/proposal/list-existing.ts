import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { database } from "../client";

/** Which of the given proposals there are, whoever owns them and whether or not they are in a bin. */
export async function listExisting(ids: ProposalId[]): Promise<ProposalId[]> {
  const found = await database().proposal.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const existing = new Set(found.map(({ id }) => id));
  return ids.filter((id) => existing.has(id));
}
