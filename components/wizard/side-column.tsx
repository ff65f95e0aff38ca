import type { ReactNode } from "react";

/** The column beside a form. It scrolls by itself on a wide page, so a keyboard can reach it as a whole. */
export function SideColumn({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must take focus, or only a mouse can scroll it
    <aside aria-label={label} tabIndex={0} className="work-side side-scroll min-w-0">
      {children}
    </aside>
  );
}
