import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { attempt, type Transaction } from "../transaction";

type Change = { userId: string; isDisabled: boolean };

/**
 * Closes an account or opens it again. Closing ends its sessions and its links at once; its proposals stay as they are.
 * Fails with `not_found`, and with `answers_invalid` for the last administrator who can still sign in.
 */
export async function setDisabled({ userId, isDisabled }: Change): Promise<Result<null>> {
  return attempt(async (transaction) => {
    const admins = await lockOpenAdmins(transaction);
    const user = await transaction.user.findUnique({
      where: { id: userId },
      select: { email: true, disabledAt: true },
    });
    if (!user) return fail("not_found");
    if (!isDisabled) {
      await transaction.user.update({ where: { id: userId }, data: { disabledAt: null } });
      return succeed(null);
    }
    if (admins.length === 1 && admins[0] === userId) return fail("answers_invalid", { fields: [lastAdmin] });
    const disabledAt = user.disabledAt ?? new Date();
    await transaction.user.update({ where: { id: userId }, data: { disabledAt } });
    await transaction.session.deleteMany({ where: { userId } });
    await transaction.oneTimeLink.deleteMany({ where: { email: user.email } });
    return succeed(null);
  });
}

/** Locked to the end of the transaction, so that two administrators cannot disable each other at once. */
async function lockOpenAdmins(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select "id" from "user" where "role" = 'admin' and "disabledAt" is null order by "id" for update`;
  return rows.map(({ id }) => id);
}

const lastAdmin = {
  path: "isDisabled",
  message: "This is the last administrator who can sign in. Add another one before you disable this account.",
};
