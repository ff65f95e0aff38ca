import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { findResetLink } from "../one-time-link/find-reset-link";
import { hashLinkToken } from "../one-time-link/link-token";
import { attempt } from "../transaction";

type Reset = { token: string; passwordHash: string };

/** Sets the password that a link allows, once, and ends every session of the account. Gives its e-mail address. */
export async function resetPassword({ token, passwordHash }: Reset): Promise<Result<string>> {
  return attempt(async (transaction) => {
    const tokenHash = hashLinkToken(token);
    const owner = await findResetLink(token, transaction);
    const now = new Date();
    // Of two who have the link at once, the second finds it used.
    const spent = await transaction.oneTimeLink.updateMany({
      where: { tokenHash, usedAt: null },
      data: { usedAt: now },
    });
    if (!owner || spent.count === 0) return fail("not_found");
    const { id: userId, email } = owner;
    const where = { userId, providerId: "credential" };
    await transaction.account.updateMany({ where, data: { password: passwordHash, updatedAt: now } });
    await transaction.session.deleteMany({ where: { userId } });
    return succeed(email);
  });
}
