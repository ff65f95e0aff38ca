"use client";

import { useEffect, useState } from "react";
import { classNames } from "./class-names";

type CharacterCountProps = {
  /** Counted as people see them: one emoji is one. */
  count: number;
  limit: number;
  /** What happens to the part beyond the limit. */
  overWords?: string;
};

const QUIET_MS = 1000;

/** Never blocks. Seen at once, announced a second after typing stops, and only near or over the limit. */
export function CharacterCount({ count, limit, overWords = "" }: CharacterCountProps) {
  const isOver = count > limit;
  const words = isOver ? `${count - limit} over ${limit}. ${overWords}`.trim() : `${count} of ${limit}`;
  const spoken = isOver
    ? `${count - limit} characters over ${limit}. ${overWords}`.trim()
    : `${count} of ${limit} characters`;
  const [announced, setAnnounced] = useState("");

  useEffect(() => {
    const isNear = count > limit * 0.9;
    const timer = setTimeout(() => setAnnounced(isNear ? spoken : ""), QUIET_MS);
    return () => clearTimeout(timer);
  }, [count, limit, spoken]);

  return (
    <span className={classNames("ml-auto py-1.25 tabular-nums", isOver && "font-semibold text-warn")}>
      <span aria-hidden="true">{words}</span>
      <span role="status" className="sr-only">
        {announced}
      </span>
    </span>
  );
}
