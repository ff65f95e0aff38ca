import { useEffect } from "react";
import { flushAll } from "@/lib/browser/unsaved-texts";

/**
 * Watches over all text of this tab, on whichever page it was typed: sends what waits when the page is hidden or left
 * and when the network or the person comes back, and asks before the tab closes while anything is not acknowledged.
 */
export function useTabGuard(): void {
  useEffect(() => {
    const flush = (): void => void flushAll();
    function ask(event: BeforeUnloadEvent): void {
      if (flushAll()) event.preventDefault();
    }

    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    window.addEventListener("focus", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
      window.removeEventListener("focus", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }, []);
}
