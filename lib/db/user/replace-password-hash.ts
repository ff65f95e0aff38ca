import { database } from "../client";

/** The salt makes a hash unlike any other, so it names its row; a password changed meanwhile is left alone. */
export async function replacePasswordHash({ from, to }: { from: string; to: string }): Promise<void> {
  await database().account.updateMany({ where: { password: from }, data: { password: to, updatedAt: new Date() } });
}
