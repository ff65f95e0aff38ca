import { useEffect } from "react";
import type { Autosave } from "@/lib/browser/autosave";

/**
 * Sends what waits when the page is hidden or left, when the network or the person comes back, and asks before the
 * tab closes only while something typed has not been acknowledged.
 */
export function useLeaveGuard(autosave: Autosave | null): void {
  useEffect(() => {
    if (!autosave) return;
    const flush = (): void => autosave.flush();
    function ask(event: BeforeUnloadEvent): void {
      autosave?.flush();
      if (autosave?.hasUnsaved()) event.preventDefault();
    }

    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    window.addEventListener("focus", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      // Leaving by a link: the save goes on by itself, since the autosave outlives the page.
      flush();
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
      window.removeEventListener("focus", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }, [autosave]);
}
