import type { Scope } from "@/lib/domain/account/scope";
import type { Transaction } from "../transaction";

/**
 * Marks a proposal as edited now; null when it is no longer theirs or in the bin. It holds the row to the end of the
 * transaction, so one proposal's writes follow each other and a removal waits for a save.
 */
export async function touchProposal(
  transaction: Transaction,
  { proposalId, userId }: Scope,
): Promise<{ stanceOn: boolean } | null> {
  const [row] = await transaction.$queryRaw<{ stanceOn: boolean }[]>`
    update "proposal" set "updatedAt" = clock_timestamp()
    where "id" = ${proposalId}::uuid and "ownerId" = ${userId} and "deletedAt" is null
    returning "stanceOn"`;
  return row ?? null;
}
