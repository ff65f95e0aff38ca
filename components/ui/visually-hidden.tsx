import type { ReactNode } from "react";

/** Words for screen readers where the page already shows the meaning another way. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
