import { createHmac } from "node:crypto";
import { handleAuth } from "@/lib/api/handle-auth";
import { auth } from "@/lib/auth/better-auth";
import { createProposalOperation } from "@/lib/contract/proposal";
import { newId } from "@/lib/db/new-id";
import { saveAccount } from "@/lib/db/user/save-account";
import { call, cookieOf, send } from "./api-client";
import { PASSWORD, PASSWORD_HASH } from "./known-password";

export type TestUser = { id: string; email: string; cookie: string };

/** An account of its own with a session, as signing in would leave them. */
export async function makeUser({ isAdmin = false }: { isAdmin?: boolean } = {}): Promise<TestUser> {
  const email = `${newId()}@example.org`;
  const role = isAdmin ? "admin" : "member";
  const created = await saveAccount({ name: "Sam Test", email, passwordHash: PASSWORD_HASH, role });
  if (!created.ok) throw new Error(created.code);
  return { id: created.value, email, cookie: await openSession(created.value) };
}

async function openSession(userId: string): Promise<string> {
  const { internalAdapter, authCookies, secret } = await auth().$context;
  const { token } = await internalAdapter.createSession(userId);
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** Signs in through the real route. */
export async function signInAs(email: string, password = PASSWORD): Promise<string> {
  const reply = await send(handleAuth, {
    method: "POST",
    path: "/api/auth/sign-in/email",
    body: { email, password },
  });
  if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status}: ${reply.text}`);
  return cookieOf(reply);
}

export async function makeProposal(
  { cookie }: { cookie: string },
  { title = "A small pilot", from = "blank" }: { title?: string; from?: string } = {},
): Promise<string> {
  const reply = await call(createProposalOperation, { cookie, body: { title, from } });
  if (reply.status !== 201) throw new Error(`creating answered ${reply.status}: ${reply.text}`);
  return (reply.body as { id: string }).id;
}
