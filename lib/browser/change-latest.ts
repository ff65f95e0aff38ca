import type { BodyOf } from "@/lib/contract/operation";
import type { changeProposalOperation } from "@/lib/contract/proposal";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { call } from "./call";
import { changeProposal, getProposal } from "./endpoints";

type Change = BodyOf<typeof changeProposalOperation>;

/** The last change of each proposal that is still on its way. */
const onTheirWay = new Map<ProposalId, Promise<boolean>>();

/**
 * Changes a proposal itself, whatever its revision is by now; true once the server has said so. Changes of one proposal
 * go one after the other, so that the last one has the say; one that nobody wants any more by then is left out.
 */
export function changeLatest(proposalId: ProposalId, body: Change, isWanted = () => true): Promise<boolean> {
  const changed = untilChanged(proposalId).then(() => isWanted() && change(proposalId, body));
  onTheirWay.set(proposalId, changed);
  void changed.then(() => onTheirWay.get(proposalId) === changed && onTheirWay.delete(proposalId));
  return changed;
}

/** Resolves once no change of the proposal is on its way; false where the last one was not taken. */
export const untilChanged = (proposalId: ProposalId): Promise<boolean> =>
  onTheirWay.get(proposalId) ?? Promise.resolve(true);

/** The revision is read first, since the page may have been open since before a rename. */
async function change(proposalId: ProposalId, body: Change): Promise<boolean> {
  const params = { proposalId };
  const current = await call(getProposal, { params });
  if (!current.ok) return false;
  const changed = await call(changeProposal, { params, body, revision: current.value.revision });
  return changed.ok;
}
