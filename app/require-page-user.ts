import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireUser } from "@/lib/auth/require-user";
import type { UserScope } from "@/lib/domain/account/scope";

/** Who is looking at a page; anybody else goes to the sign-in page and comes back to `path` after. */
export async function requirePageUser(path: string): Promise<UserScope> {
  const user = await requireUser();
  if (!user.ok) return redirectToSignIn(path);
  return user.value;
}

export function redirectToSignIn(path: string): never {
  redirect(`/sign-in?next=${encodeURIComponent(path)}` as Route);
}
