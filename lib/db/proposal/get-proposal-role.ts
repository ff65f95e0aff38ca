import type { Role } from "@/lib/domain/account/scope";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";
import { database } from "../client";
import { live } from "./live";

/** The most a user may do with a proposal; null when it is not theirs, in the bin, or not there at all. */
export async function getProposalRole(given: { userId: UserId; proposalId: ProposalId }): Promise<Role | null> {
  const where = { id: given.proposalId, ownerId: given.userId, ...live() };
  const owned = await database().proposal.findFirst({ where, select: { id: true } });
  return owned ? "own" : null;
}
