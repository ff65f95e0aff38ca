import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { attempt } from "../transaction";
import { hashLinkToken, newLinkToken } from "./link-token";

export const RESET_LINK_HOURS = 24;

type Create = {
  userId: string;
  /** The administrator who asked; null for the command line. */
  createdById: string | null;
  now?: Date;
};

/**
 * A new token for the page that sets a forgotten password, replacing any earlier one of the same account. It is given
 * out once and cannot be read back; `expiresAt` is an ISO instant. Fails with `not_found`, and with `answers_invalid` for a disabled account.
 */
export async function createResetLink(given: Create): Promise<Result<{ token: string; expiresAt: string }>> {
  const { userId, createdById, now = new Date() } = given;
  return attempt(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { id: userId } });
    if (!user) return fail("not_found");
    if (user.disabledAt) return fail("answers_invalid", { fields: [disabled] });
    const { email, role } = user;
    const token = newLinkToken();
    const expiresAt = new Date(now.getTime() + RESET_LINK_HOURS * 3_600_000);
    await transaction.oneTimeLink.deleteMany({ where: { purpose: "reset", email } });
    await transaction.oneTimeLink.create({
      data: { tokenHash: hashLinkToken(token), purpose: "reset", email, role, expiresAt, createdById },
    });
    return succeed({ token, expiresAt: expiresAt.toISOString() });
  });
}

const disabled = { path: "", message: "This account is disabled. Enable it first." };
