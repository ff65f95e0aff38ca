import { headers } from "next/headers";
import { USER_HEADER, type UserScope } from "@/lib/domain/account/scope";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { readSession, type SignedIn } from "./read-session";

/**
 * Who is asking. A route hands in its request's headers; a page leaves them out. Fails with `other_account` where the
 * request says that it was made for somebody else than who is signed in.
 */
export async function requireUser(from?: Headers): Promise<Result<UserScope, "unauthorized" | "other_account">> {
  const signedIn = await requireSignedIn(from);
  return signedIn.ok ? succeed(signedIn.value.scope) : signedIn;
}

/** The same, and with it what they may do with a proposal. */
export async function requireSignedIn(
  from?: Headers,
  proposalId?: ProposalId,
): Promise<Result<SignedIn, "unauthorized" | "other_account">> {
  const signedIn = await readSession(from ?? (await headers()), { mayRefresh: from !== undefined, proposalId });
  if (!signedIn) return fail("unauthorized");
  const madeFor = from?.get(USER_HEADER) ?? signedIn.scope.userId;
  return madeFor === signedIn.scope.userId ? succeed(signedIn) : fail("other_account");
}

export async function requireAdmin(
  from?: Headers,
): Promise<Result<UserScope, "unauthorized" | "other_account" | "forbidden">> {
  const user = await requireUser(from);
  if (!user.ok) return user;
  return user.value.isAdmin ? user : fail("forbidden");
}
