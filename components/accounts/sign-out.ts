import { sendJson, wordsForFailure } from "@/lib/browser/send-json";
import { dropTexts, hasUnsaved } from "@/lib/browser/unsaved-texts";
import { untilAllSaved } from "@/lib/browser/until-saved";

const ASK = "Some of your text is not saved yet. Signing out drops it. Sign out all the same?";

/** Ends the session and leaves for the sign-in page; gives back words only when it could not. */
export async function signOut(): Promise<string | null> {
  await untilAllSaved();
  if (hasUnsaved() && !window.confirm(ASK)) return null;
  const reply = await sendJson("/api/auth/sign-out", {});
  if (!reply.ok && reply.status !== 401) return wordsForFailure(reply.status);
  dropTexts();
  // A full load, so that nothing of this person stays in the page's memory.
  window.location.assign("/sign-in");
  return null;
}
