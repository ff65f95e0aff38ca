"use client";

import { useEffect, useState } from "react";
import { wordsFor } from "@/components/ui/edited-time";
import { clockTime } from "@/lib/browser/clock-time";
import { formatDate } from "@/lib/domain/dates/format-date";

type VersionTimeProps = {
  /** ISO. */
  at: string;
  locale: string;
};

/** When a version was saved: by the server's clock in UTC until the reader's own clock and zone are known. */
export function VersionTime({ at, locale }: VersionTimeProps) {
  const [words, setWords] = useState(`${formatDate(at.slice(0, 10), locale)}, ${at.slice(11, 16)} UTC`);

  useEffect(() => {
    const saved = new Date(at);
    const day = `${saved.getFullYear()}-${twoDigits(saved.getMonth() + 1)}-${twoDigits(saved.getDate())}`;
    setWords(wordsFor(saved, new Date(), false) ?? `${formatDate(day, locale)}, ${clockTime(saved)}`);
  }, [at, locale]);

  return <time dateTime={at}>{words}</time>;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
