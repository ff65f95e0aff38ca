import { unsavedTexts } from "@/lib/browser/unsaved-texts";

/** A fresh start mends most, but would lose text that only this tab holds. */
export function tryAgain(retry: () => void): void {
  if (unsavedTexts() === "") window.location.reload();
  else retry();
}
