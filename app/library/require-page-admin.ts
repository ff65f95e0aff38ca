import { notFound } from "next/navigation";
import { requirePageUser } from "@/app/require-page-user";
import type { UserScope } from "@/lib/domain/account/scope";

/** An administrator looking at a page; to everybody else the page is not there. */
export async function requirePageAdmin(path: string): Promise<UserScope> {
  const user = await requirePageUser(path);
  if (!user.isAdmin) notFound();
  return user;
}
