import { getSession, MOST_SESSION_DAYS } from "@/lib/db/session/get-session";
import type { UserScope } from "@/lib/domain/account/scope";
import { userIdSchema } from "@/lib/domain/ids/record-ids";
import { auth, RENEW_AFTER_DAYS, SESSION_DAYS } from "./better-auth";
import { mintUserScope } from "./mint-scope";
import { keepReplyCookies } from "./reply-cookies";
import { readSessionToken } from "./session-token";

const DAY_MS = 86_400_000;

export type SignedIn = { scope: UserScope; name: string; email: string };

type Found = {
  userId: string;
  name: string;
  email: string;
  role?: string | null | undefined;
  createdAt: Date;
  disabledAt?: Date | null | undefined;
};

/** Null without a session, after its end, or for a disabled user. A page cannot set cookies, so it never refreshes. */
export async function readSession(from: Headers, { mayRefresh }: { mayRefresh: boolean }): Promise<SignedIn | null> {
  const found = (await findSteadySession(from, mayRefresh)) ?? (await askBetterAuth(from, mayRefresh));
  if (!found || isOlderThan(found.createdAt, MOST_SESSION_DAYS) || found.disabledAt) return null;
  const { userId, name, email, role } = found;
  return { scope: mintUserScope({ userId: userIdSchema.parse(userId), isAdmin: role === "admin" }), name, email };
}

/**
 * A session that needs nothing but reading, in one statement: nearly every request has one. Null for all others, such
 * as none, one at its end or one to be renewed; better-auth decides those, and sets or clears their cookies.
 */
async function findSteadySession(from: Headers, mayRefresh: boolean): Promise<Found | null> {
  const { authCookies, secret } = await auth().$context;
  const token = readSessionToken(from, { name: authCookies.sessionToken.name, secret });
  const row = token === null ? null : await getSession(token);
  if (!row || isOlderThan(row.expiresAt, 0)) return null;
  const isDue = isOlderThan(row.expiresAt, RENEW_AFTER_DAYS - SESSION_DAYS);
  return isDue && mayRefresh ? null : row;
}

async function askBetterAuth(from: Headers, mayRefresh: boolean): Promise<Found | null> {
  const query = mayRefresh ? {} : { disableRefresh: true };
  const { response, headers } = await auth().api.getSession({ headers: from, query, returnHeaders: true });
  if (!response) return null;
  const { user, session } = response;
  if (!user.disabledAt && !isOlderThan(session.createdAt, MOST_SESSION_DAYS)) {
    keepReplyCookies(from, headers.getSetCookie());
  }
  return { ...user, userId: user.id, createdAt: session.createdAt };
}

/** Whether an instant lies at least so many days back; fewer than none means ahead. */
const isOlderThan = (instant: Date, days: number): boolean => Date.now() - instant.getTime() >= days * DAY_MS;
