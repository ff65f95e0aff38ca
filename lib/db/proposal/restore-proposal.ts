import type { UserScope } from "@/lib/domain/account/scope";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import type { Summarise } from "@/lib/domain/proposal/summarise-draft";
import { attempt } from "../transaction";
import { keepSummary } from "./keep-summary";
import { inBinOf } from "./live";
import { hasRoomForProposal, MOST_PROPOSALS } from "./most-proposals";
import { readDraftRows } from "./read-draft-rows";

type Restore = { scope: UserScope; proposalId: ProposalId; summarise: Summarise };

/** Out of the bin, as it was; its days come back to the list of coming dates. */
export async function restoreProposal({ scope, proposalId, summarise }: Restore): Promise<Result<null>> {
  return attempt(async (transaction) => {
    const where = { ...inBinOf(scope), id: proposalId };
    const restored = await transaction.proposal.updateMany({ where, data: { deletedAt: null } });
    if (restored.count === 0) return fail("not_found");
    if (!(await hasRoomForProposal(transaction, scope, { added: 0 }))) return fail("forbidden", { fields: [tooMany] });
    const { draft } = await readDraftRows(transaction, proposalId);
    await keepSummary(transaction, { proposalId, summary: summarise(draft) });
    return succeed(null);
  });
}

const tooMany = {
  path: "",
  message: `You have ${MOST_PROPOSALS} proposals. Move some to the bin before you restore one.`,
};
