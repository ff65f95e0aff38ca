"use client";

import { useEffect, useState } from "react";

const QUIET_MS = 1000;

/**
 * Words for a screen reader alone, spoken a second after they last changed. It has to stand before it has anything to
 * say: what appears together with its words is announced by nobody.
 */
export function SpokenQuietly({ words }: { words: string }) {
  const [announced, setAnnounced] = useState("");

  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <span role="status" className="sr-only">
      {announced}
    </span>
  );
}
