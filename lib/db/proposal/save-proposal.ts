import type { ThemeId } from "@/lib/domain/brand/themes";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";
import { attempt } from "../transaction";
import { getProposal } from "./get-proposal";
import { ownedBy } from "./live";
import { type ProposalRecord, proposalColumns, toRecord } from "./proposal-record";
import { removeStance } from "./remove-stance";

type Change = { scope: Scope<"own">; revision: number; title?: string; stanceOn?: boolean; theme?: ThemeId | null };

/** Title, theme and switches of a proposal. Switching stance off takes it out of every answer and every revision kept. */
export async function saveProposal({ scope, revision, ...change }: Change): Promise<Result<ProposalRecord>> {
  return attempt(async (transaction) => {
    const [row] = await transaction.proposal.updateManyAndReturn({
      where: { ...ownedBy(scope), revision },
      data: { ...change, revision: { increment: 1 }, updatedAt: new Date() },
      select: proposalColumns,
    });
    if (row) {
      if (change.stanceOn === false) await removeStance(transaction, scope);
      return succeed(toRecord(row));
    }
    const current = await getProposal({ scope }, transaction);
    return current ? fail("revision_stale", { current }) : fail("not_found");
  });
}
