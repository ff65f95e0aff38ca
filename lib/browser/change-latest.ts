import type { BodyOf } from "@/lib/contract/operation";
import type { changeProposalOperation } from "@/lib/contract/proposal";
import type { ProposalId } from "@/lib/domain/ids";
import { call } from "./call";
import { changeProposal, getProposal } from "./endpoints";

/**
 * Changes a proposal itself, whatever its revision is by now; true once the server has said so. The revision is read
 * first, since the page may have been open since before a rename.
 */
export async function changeLatest(
  proposalId: ProposalId,
  body: BodyOf<typeof changeProposalOperation>,
): Promise<boolean> {
  const params = { proposalId };
  const current = await call(getProposal, { params });
  if (!current.ok) return false;
  const changed = await call(changeProposal, { params, body, revision: current.value.revision });
  return changed.ok;
}
