import { headers } from "next/headers";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { UserScope } from "@/lib/domain/scope";
import { readSession } from "./read-session";

/** Who is asking. A route hands in its request's headers; a page leaves them out. */
export async function requireUser(from?: Headers): Promise<Result<UserScope, "unauthorized">> {
  const signedIn = await readSession(from ?? (await headers()), { mayRefresh: from !== undefined });
  return signedIn ? succeed(signedIn.scope) : fail("unauthorized");
}

export async function requireAdmin(from?: Headers): Promise<Result<UserScope, "unauthorized" | "forbidden">> {
  const user = await requireUser(from);
  if (!user.ok) return user;
  return user.value.isAdmin ? user : fail("forbidden");
}
