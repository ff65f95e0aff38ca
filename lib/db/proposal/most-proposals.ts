import type { Scope, UserScope } from "@/lib/domain/account/scope";
import type { Transaction } from "../transaction";
import { live } from "./live";

/** The most proposals one person may have outside the bin. */
export const MOST_PROPOSALS = 500;

/** Whether so many more of somebody's proposals may stand outside the bin. */
export async function hasRoomForProposal(
  transaction: Transaction,
  scope: UserScope | Scope<"own">,
  { added }: { added: number },
): Promise<boolean> {
  const where = { ownerId: scope.userId, ...live() };
  const owned = await transaction.proposal.count({ where, take: MOST_PROPOSALS + 1 });
  return owned + added <= MOST_PROPOSALS;
}
