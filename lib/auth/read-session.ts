import { getProposalRole } from "@/lib/db/proposal/get-proposal-role";
import { getSession, MOST_SESSION_DAYS } from "@/lib/db/session/get-session";
import type { Role, UserScope } from "@/lib/domain/account/scope";
import { type ProposalId, userIdSchema } from "@/lib/domain/ids/record-ids";
import { auth, RENEW_AFTER_DAYS, SESSION_DAYS } from "./better-auth";
import { mintUserScope } from "./mint-scope";
import { keepReplyCookies } from "./reply-cookies";
import { readSessionToken } from "./session-token";

const DAY_MS = 86_400_000;

export type SignedIn = {
  scope: UserScope;
  name: string;
  email: string;
  /** The most they may do with the proposal that was asked about; null where there is none for them. */
  proposalRole: Role | null;
};

type Found = {
  userId: string;
  name: string;
  email: string;
  role?: string | null | undefined;
  createdAt: Date;
  disabledAt?: Date | null | undefined;
  /** Absent where it was not found out yet. */
  proposalRole?: Role | null;
};

type Asked = {
  /** A page cannot set cookies, so it never refreshes. */
  mayRefresh: boolean;
  /** Which proposal the request is about, so that nobody has to ask again. */
  proposalId?: ProposalId | undefined;
};

/** Null without a session, after its end, or for a disabled user. */
export async function readSession(from: Headers, { mayRefresh, proposalId }: Asked): Promise<SignedIn | null> {
  const found = (await findSteadySession(from, { mayRefresh, proposalId })) ?? (await askBetterAuth(from, mayRefresh));
  if (!found || isOlderThan(found.createdAt, MOST_SESSION_DAYS) || found.disabledAt) return null;
  const { name, email, role } = found;
  const userId = userIdSchema.parse(found.userId);
  const { proposalRole = proposalId ? await getProposalRole({ userId, proposalId }) : null } = found;
  return { scope: mintUserScope({ userId, isAdmin: role === "admin" }), name, email, proposalRole };
}

/**
 * A session that needs nothing but reading, in one statement: nearly every request has one. Null for all others, such
 * as none, one at its end or one to be renewed; better-auth decides those, and sets or clears their cookies.
 */
async function findSteadySession(from: Headers, { mayRefresh, proposalId }: Asked): Promise<Found | null> {
  const { authCookies, secret } = await auth().$context;
  const token = readSessionToken(from, { name: authCookies.sessionToken.name, secret });
  const row = token === null ? null : await getSession(token, proposalId ?? null);
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
