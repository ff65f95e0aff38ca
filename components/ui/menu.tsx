"use client";

import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

type MenuProps = {
  /** What the summary shows, and its full name where that is an icon. */
  label: ReactNode;
  accessibleName?: string;
  summaryClassName: string;
  /** A list of links and buttons, each an `<li>`. */
  children: ReactNode;
};

/**
 * A list of links and buttons behind one press. Native details, so it opens before and without JavaScript;
 * script only closes it on Escape, on a press elsewhere and after a choice.
 */
export function Menu({ label, accessibleName, summaryClassName, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function closeOutside(event: Event): void {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    }
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key !== "Escape" || !menu.current?.open) return;
      close();
      menu.current.querySelector("summary")?.focus();
    }
    function close(): void {
      if (menu.current) menu.current.open = false;
    }

    const element = menu.current;
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    element?.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      element?.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  /** Focus goes to what opened the menu first, so that a dialog the choice opens knows where to give it back. */
  function closeAfterChoice(): void {
    menu.current?.querySelector("summary")?.focus();
    if (menu.current) menu.current.open = false;
  }

  return (
    <details ref={menu} className="fold relative">
      <summary aria-label={accessibleName} className={summaryClassName}>
        {label}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a choice made by key sends a click as well */}
      <ul
        className="menu-panel absolute right-0 z-10 mt-1 w-60 rounded-card border border-line bg-surface p-1.5 shadow-raised"
        onClick={closeAfterChoice}
      >
        {children}
      </ul>
    </details>
  );
}
