import { inTransaction } from "../transaction";

/**
 * Keeps when somebody signed in, and ends the session that the same browser held before, whoever it belonged to: its
 * cookie has just been replaced, so nobody would ever sign out of it.
 */
export async function noteSignIn({ userId, replaced }: { userId: string; replaced: string | null }): Promise<void> {
  await inTransaction(async (transaction) => {
    await transaction.user.updateMany({ where: { id: userId }, data: { lastSignedInAt: new Date() } });
    if (replaced !== null) await transaction.session.deleteMany({ where: { token: replaced } });
  });
}
