import type { Scope } from "@/lib/domain/account/scope";
import type { Draft } from "@/lib/domain/draft/draft";
import type { ProposalRecord } from "@/lib/domain/proposal/proposal-record";
import { database } from "../client";
import type { Transaction } from "../transaction";
import { getProposal } from "./get-proposal";
import { type DamagedSections, readDraftRows, type SavedMarks } from "./read-draft-rows";

export type LoadedProposal = ProposalRecord & { draft: Draft; saved: SavedMarks; damaged: DamagedSections };

/**
 * A proposal with all its answers; null when it is not theirs. `saved` says at which revision each section
 * stands, `damaged` which of them cannot be read and are missing from the draft.
 */
export async function loadDraft(
  { scope }: { scope: Scope },
  on: Transaction = database(),
): Promise<LoadedProposal | null> {
  const proposal = await getProposal({ scope }, on);
  return proposal && { ...proposal, ...(await readDraftRows(on, scope.proposalId)) };
}
