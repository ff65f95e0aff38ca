import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { Transaction } from "../transaction";

/** Two exports at once must not take one number: the second waits here and then finds the first's version. */
export async function lockProposal(transaction: Transaction, proposalId: ProposalId): Promise<void> {
  await transaction.$queryRaw`select 1 from "proposal" where "id" = ${proposalId}::uuid for update`;
}
