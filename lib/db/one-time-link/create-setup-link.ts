import { inTransaction } from "../transaction";
import { hashLinkToken, newLinkToken } from "./link-token";
import { lockSetup } from "./lock-setup";

const SETUP_LINK_HOURS = 24;

/**
 * A new token for the page that creates the first account, replacing any earlier one; null once an account exists.
 * The token is the one secret printed on purpose: it cannot be read back.
 */
export function createSetupLink(now: Date = new Date()): Promise<{ token: string; expiresAt: Date } | null> {
  return inTransaction(async (transaction) => {
    await lockSetup(transaction);
    if ((await transaction.user.count()) > 0) return null;
    const token = newLinkToken();
    const expiresAt = new Date(now.getTime() + SETUP_LINK_HOURS * 3_600_000);
    await transaction.oneTimeLink.deleteMany({ where: { purpose: "setup" } });
    await transaction.oneTimeLink.create({
      data: { tokenHash: hashLinkToken(token), purpose: "setup", role: "admin", expiresAt },
    });
    return { token, expiresAt };
  });
}
