import { userIdSchema } from "@/lib/domain/ids";
import type { UserScope } from "@/lib/domain/scope";
import { auth } from "./better-auth";
import { mintUserScope } from "./mint-scope";
import { keepReplyCookies } from "./reply-cookies";

const ABSOLUTE_SESSION_DAYS = 90;

export type SignedIn = { scope: UserScope; name: string; email: string };

/** Null without a session, after its end, or for a disabled user. A page cannot set cookies, so it never refreshes. */
export async function readSession(from: Headers, { mayRefresh }: { mayRefresh: boolean }): Promise<SignedIn | null> {
  const query = mayRefresh ? {} : { disableRefresh: true };
  const { response, headers } = await auth().api.getSession({ headers: from, query, returnHeaders: true });
  if (!response || isTooOld(response.session.createdAt) || response.user.disabledAt) return null;
  keepReplyCookies(from, headers.getSetCookie());
  const { id, name, email, role } = response.user;
  return { scope: mintUserScope({ userId: userIdSchema.parse(id), isAdmin: role === "admin" }), name, email };
}

function isTooOld(createdAt: Date): boolean {
  return Date.now() - createdAt.getTime() > ABSOLUTE_SESSION_DAYS * 86_400_000;
}
