"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * Says what became of a row and takes the focus that the vanished row had, so that a keyboard goes on from here. Give
 * each news a key of its own.
 */
export function NewsLine({ children }: { children: ReactNode }) {
  const line = useRef<HTMLDivElement>(null);

  useEffect(() => line.current?.focus(), []);

  return (
    <div
      ref={line}
      tabIndex={-1}
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-dashed border-control px-5 py-3 text-plain text-ink-2"
    >
      {children}
    </div>
  );
}
