import { handleAuth } from "@/lib/api/handle-auth";
import { createAccount } from "@/lib/auth/create-account";
import { createProposalOperation } from "@/lib/contract/proposal";
import { newId } from "@/lib/db/new-id";
import { call, cookieOf, send } from "./api-client";

export const PASSWORD = "correct horse battery";

export type TestUser = { id: string; email: string; cookie: string };

/** An account of its own, signed in through the real route. */
export async function makeUser({ isAdmin = false }: { isAdmin?: boolean } = {}): Promise<TestUser> {
  const email = `${newId()}@example.org`;
  const created = await createAccount({ name: "Sam Test", email, password: PASSWORD, isAdmin });
  if (!created.ok) throw new Error(created.code);
  return { id: created.value, email, cookie: await signInAs(email) };
}

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
