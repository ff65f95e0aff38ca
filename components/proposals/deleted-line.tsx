"use client";

import { useEffect, useRef } from "react";

/** Says what is gone and takes the focus that the vanished row had, so that a keyboard goes on from here. */
export function DeletedLine({ title }: { title: string | null }) {
  const line = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (title !== null) line.current?.focus();
  }, [title]);

  if (title === null) return null;
  return (
    <p
      ref={line}
      tabIndex={-1}
      className="mt-4 rounded-card border border-dashed border-control px-5 py-3 text-plain text-ink-2"
    >
      Deleted ‘{title}’.
    </p>
  );
}
