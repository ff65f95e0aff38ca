import type { Scope, UserScope } from "@/lib/domain/account/scope";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";

/** What is in the bin is nowhere but in the bin. */
export function live(): { deletedAt: null } {
  return { deletedAt: null };
}

/** What of somebody's is in the bin. */
export function inBinOf(scope: UserScope): { ownerId: UserId; deletedAt: { not: null } } {
  return { ownerId: scope.userId, deletedAt: { not: null } };
}

/** The proof repeated in the `where`: a permission that ended a moment ago ends here. */
export function ownedBy(scope: Scope): { id: ProposalId; ownerId: UserId; deletedAt: null } {
  return { id: scope.proposalId, ownerId: scope.userId, ...live() };
}
