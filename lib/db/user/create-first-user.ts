import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { hashLinkToken } from "../one-time-link/link-token";
import { lockSetup } from "../one-time-link/lock-setup";
import { inTransaction, type Transaction } from "../transaction";
import { createUser, type NewUser } from "./create-user";

/** Makes the first account, once: a second racer, and every token after that, finds nothing. */
export function createFirstUser(
  given: Omit<NewUser, "role"> & { token: string },
): Promise<Result<string, "not_found">> {
  return inTransaction(async (transaction) => {
    await lockSetup(transaction);
    if ((await transaction.user.count()) > 0) return fail("not_found");
    if (!(await spendLink(transaction, given.token))) return fail("not_found");
    return succeed(await createUser(transaction, { ...given, role: "admin" }));
  });
}

async function spendLink(transaction: Transaction, token: string): Promise<boolean> {
  const spent = await transaction.oneTimeLink.updateMany({
    where: { tokenHash: hashLinkToken(token), purpose: "setup", usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  });
  return spent.count === 1;
}
