import type { Scope } from "@/lib/domain/account/scope";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { attempt } from "../transaction";
import { ownedBy } from "./live";

/** Into the bin; nothing of it is deleted but its days in the list of coming dates, which its answers still name. */
export async function removeProposal({ scope }: { scope: Scope<"own"> }): Promise<Result<null>> {
  return attempt(async (transaction) => {
    const removed = await transaction.proposal.updateMany({ where: ownedBy(scope), data: { deletedAt: new Date() } });
    if (removed.count === 0) return fail("not_found");
    await transaction.proposalDate.deleteMany({ where: { proposalId: scope.proposalId } });
    return succeed(null);
  });
}
