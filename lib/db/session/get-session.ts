import { database } from "../client";

/** A session ends so many days after it was begun, however often it is used. */
export const MOST_SESSION_DAYS = 90;

export type SessionRow = {
  createdAt: Date;
  expiresAt: Date;
  userId: string;
  name: string;
  email: string;
  role: string;
  disabledAt: Date | null;
};

/** The session of that token with its user, as they stand now; every request asks, so it is one statement. */
export async function getSession(token: string): Promise<SessionRow | null> {
  const [row] = await database().$queryRaw<SessionRow[]>`
    select s."createdAt", s."expiresAt", u."id" as "userId", u."name", u."email", u."role", u."disabledAt"
    from "session" s join "user" u on u."id" = s."userId"
    where s."token" = ${token}`;
  return row ?? null;
}
