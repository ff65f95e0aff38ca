"use client";

import { Presentation } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

type SideColumnProps = {
  label: string;
  /** What the button says that shows the column where it has no room beside the form. */
  action?: string;
  children: ReactNode;
};

/** Where the reader was before they looked at the slide; null while the column is not shown by the button. */
type Shown = { from: number } | null;

/**
 * The column beside a form. It scrolls by itself on a wide page, so a keyboard can reach it as a whole; on a narrow one
 * it waits behind a button that stays in sight. Without script it simply stands below the form.
 */
export function SideColumn({ label, action = "See the slide", children }: SideColumnProps) {
  const column = useRef<HTMLElement>(null);
  const [hasScript, setHasScript] = useState(false);
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => setHasScript(true), []);

  useEffect(() => {
    if (!shown) return;
    column.current?.scrollIntoView();
    column.current?.focus({ preventScroll: true });
    return () => window.scrollTo({ top: shown.from });
  }, [shown]);

  return (
    <>
      <aside
        ref={column}
        id="side-column"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must take focus, or only a mouse can scroll it
        tabIndex={0}
        data-folded={hasScript && !shown}
        className="work-side side-scroll min-w-0"
      >
        {children}
      </aside>
      {hasScript && (
        <button
          type="button"
          aria-expanded={shown !== null}
          aria-controls="side-column"
          onClick={() => setShown(shown ? null : { from: window.scrollY })}
          className="btn side-button no-print"
        >
          <Icon as={Presentation} />
          {shown ? "Back to the form" : action}
        </button>
      )}
    </>
  );
}
