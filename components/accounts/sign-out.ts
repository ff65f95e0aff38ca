import { sendJson, wordsForFailure } from "@/lib/browser/send-json";

/** Ends the session and leaves for the sign-in page; gives back words only when it could not. */
export async function signOut(): Promise<string | null> {
  const reply = await sendJson("/api/auth/sign-out", {});
  if (!reply.ok && reply.status !== 401) return wordsForFailure(reply.status);
  // A full load, so that nothing of this person stays in the page's memory.
  window.location.assign("/sign-in");
  return null;
}
