import { database } from "../client";

export type UserRecord = { id: string; name: string; email: string; role: string; disabledAt: Date | null };

const columns = { id: true, name: true, email: true, role: true, disabledAt: true };

export function getUser(id: string): Promise<UserRecord | null> {
  return database().user.findUnique({ where: { id }, select: columns });
}

/** E-mail addresses are kept in small letters. */
export function getUserByEmail(email: string): Promise<UserRecord | null> {
  return database().user.findUnique({ where: { email: email.toLowerCase() }, select: columns });
}
