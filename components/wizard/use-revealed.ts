import { useCallback, useEffect, useState } from "react";
import type { QuestionSetting } from "@/components/questions/question-setting";

type Revealed = QuestionSetting["revealed"];
const NOTHING: Revealed = { anchor: "", times: 0 };
const FIELD_ANCHOR = /^q-[\w-]+$/;

/** The field somebody asked to see, by address or by a link on this page, brought into view and given focus. */
export function useRevealed(): { revealed: Revealed; reveal: (anchor: string) => void } {
  const [revealed, setRevealed] = useState(NOTHING);
  const reveal = useCallback((anchor: string) => setRevealed(({ times }) => ({ anchor, times: times + 1 })), []);

  useEffect(() => {
    function follow(): void {
      const anchor = decodeURIComponent(window.location.hash.slice(1));
      if (FIELD_ANCHOR.test(anchor)) reveal(anchor);
    }
    function followLink(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#q-"]') : null;
      // A second press of the same link changes no address, so it is heard here.
      if (link && link.hash === window.location.hash) follow();
    }

    follow();
    window.addEventListener("hashchange", follow);
    document.addEventListener("click", followLink);
    return () => {
      window.removeEventListener("hashchange", follow);
      document.removeEventListener("click", followLink);
    };
  }, [reveal]);

  useEffect(() => (revealed.anchor === "" ? undefined : focusWhenThere(revealed.anchor)), [revealed]);

  return { revealed, reveal };
}

/** A row that was closed draws its fields a few frames later. */
const MAX_FRAMES = 30;

function focusWhenThere(anchor: string): () => void {
  let frame = 0;
  let frames = 0;
  function look(): void {
    frames += 1;
    if (!focusField(anchor) && frames < MAX_FRAMES) frame = requestAnimationFrame(look);
  }

  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** False while the field is not on the page. */
function focusField(anchor: string): boolean {
  const field = document.getElementById(anchor);
  if (!field) return false;
  let fold = field.closest("details");
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
  field.focus();
  return true;
}
