import type { Role, Scope } from "@/lib/domain/account/scope";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { mintScope } from "./mint-scope";
import { requireSignedIn } from "./require-user";

const ascending: readonly Role[] = ["view", "comment", "edit", "own"];

/** Permission to act on one proposal. Somebody else's id answers like one that does not exist. */
export async function requireProposal<R extends Role>(
  proposalId: ProposalId,
  role: R,
  from?: Headers,
): Promise<Result<Scope<R>, "unauthorized" | "other_account" | "forbidden" | "not_found">> {
  const signedIn = await requireSignedIn(from, proposalId);
  if (!signedIn.ok) return signedIn;
  const { scope, proposalRole: held } = signedIn.value;
  if (!held) return fail("not_found");
  if (ascending.indexOf(held) < ascending.indexOf(role)) return fail("forbidden");
  return succeed(mintScope({ userId: scope.userId, proposalId, role }));
}
