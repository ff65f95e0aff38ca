import { database } from "../client";
import type { Transaction } from "../transaction";
import { hashLinkToken } from "./link-token";

/** Whose password a link may set. */
type ResetOwner = { id: string; name: string; email: string };

/**
 * Null for a link that is old, used, made up, or of an account that is disabled or whose password was changed since.
 * Looking consumes nothing.
 */
export async function findResetLink(token: string, on: Transaction = database()): Promise<ResetOwner | null> {
  const link = await on.oneTimeLink.findFirst({
    where: { tokenHash: hashLinkToken(token), purpose: "reset", usedAt: null, expiresAt: { gt: new Date() } },
    select: { email: true, createdAt: true },
  });
  if (!link?.email) return null;
  const isUnchanged = { none: { updatedAt: { gt: link.createdAt } } };
  const where = { email: link.email, disabledAt: null, accounts: isUnchanged };
  return on.user.findFirst({ where, select: { id: true, name: true, email: true } });
}
