import { newId } from "../new-id";
import type { Transaction } from "../transaction";

export type NewUser = { name: string; email: string; passwordHash: string; role: "admin" | "member" };

/** The rows better-auth expects of somebody who signs in with a password: its `accountId` is the user's own id. */
export async function createUser(transaction: Transaction, given: NewUser): Promise<string> {
  const id = newId();
  const email = given.email.toLowerCase();
  await transaction.user.create({ data: { id, name: given.name, email, role: given.role } });
  await transaction.account.create({
    data: { id: newId(), providerId: "credential", accountId: id, userId: id, password: given.passwordHash },
  });
  return id;
}
