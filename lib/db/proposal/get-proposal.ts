import type { Scope } from "@/lib/domain/account/scope";
import type { ProposalRecord } from "@/lib/domain/proposal/proposal-record";
import { database } from "../client";
import type { Transaction } from "../transaction";
import { ownedBy } from "./live";
import { proposalColumns, toRecord } from "./to-record";

export async function getProposal(
  { scope }: { scope: Scope },
  on: Transaction = database(),
): Promise<ProposalRecord | null> {
  const row = await on.proposal.findFirst({ where: ownedBy(scope), select: proposalColumns });
  return row && toRecord(row);
}
