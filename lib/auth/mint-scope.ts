import type { Role, Scope, UserScope } from "@/lib/domain/account/scope";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";

/** Only `requireProposal` may call this: it has just found that the user holds at least this role. */
export function mintScope<R extends Role>(given: { userId: UserId; proposalId: ProposalId; role: R }): Scope<R> {
  return given as Scope<R>;
}

/** Only `requireUser` and the command line may call this: the user exists and is not disabled. */
export function mintUserScope(given: { userId: UserId; isAdmin: boolean }): UserScope {
  return given as UserScope;
}
