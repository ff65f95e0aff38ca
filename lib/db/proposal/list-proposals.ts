import type { UserScope } from "@/lib/domain/scope";
import { database } from "../client";
import { live } from "./live";
import { type ProposalRecord, proposalColumns, toRecord } from "./proposal-record";

/** Everything a user owns outside the bin, last edited first. */
export async function listProposals({ scope }: { scope: UserScope }): Promise<ProposalRecord[]> {
  const rows = await database().proposal.findMany({
    where: { ownerId: scope.userId, ...live() },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: proposalColumns,
  });
  return rows.map(toRecord);
}
