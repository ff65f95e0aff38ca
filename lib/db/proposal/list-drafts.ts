import type { Draft } from "@/lib/domain/draft";
import type { UserScope } from "@/lib/domain/scope";
import { database } from "../client";
import { live } from "./live";
import { type ProposalRecord, proposalColumns, toRecord } from "./proposal-record";
import { draftFromRows } from "./read-draft-rows";

/** Everything a user owns outside the bin with all its answers, last edited first: for a page that shows how far each is. */
export async function listDrafts({ scope }: { scope: UserScope }): Promise<(ProposalRecord & { draft: Draft })[]> {
  const rows = await database().proposal.findMany({
    where: { ownerId: scope.userId, ...live() },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: { ...proposalColumns, sections: true },
  });
  return rows.map(({ sections, ...proposal }) => ({ ...toRecord(proposal), draft: draftFromRows(sections).draft }));
}
