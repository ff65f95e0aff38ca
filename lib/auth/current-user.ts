import { headers } from "next/headers";
import { readSession, type SignedIn } from "./read-session";

/** The signed-in person for a page's header and account screen; null when nobody is. */
export async function currentUser(): Promise<SignedIn | null> {
  return readSession(await headers(), { mayRefresh: false });
}
