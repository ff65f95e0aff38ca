"use client";

import { useEffect, useState } from "react";

type EditedTimeProps = {
  /** ISO. */
  at: string;
  /** "2 December 2026": what stands there until the reader's own clock and zone are known. */
  date: string;
  /** Inside a sentence the words are small: "today at 14:02". */
  isInSentence?: boolean;
};

/** When something was last edited, in the reader's own time: "Today, 14:02", "Yesterday", or the date. */
export function EditedTime({ at, date, isInSentence = false }: EditedTimeProps) {
  const [words, setWords] = useState(date);

  useEffect(() => {
    setWords(wordsFor(new Date(at), new Date(), isInSentence) ?? date);
  }, [at, date, isInSentence]);

  return <time dateTime={at}>{words}</time>;
}

/** Null for anything before yesterday. */
export function wordsFor(edited: Date, now: Date, isInSentence: boolean): string | null {
  const days = calendarDay(now) - calendarDay(edited);
  const clock = edited.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (days === 0) return isInSentence ? `today at ${clock}` : `Today, ${clock}`;
  if (days === 1) return isInSentence ? `yesterday at ${clock}` : `Yesterday, ${clock}`;
  return null;
}

const DAY_MS = 86_400_000;

/** Days since 1970 by the reader's own calendar. */
function calendarDay(moment: Date): number {
  return Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / DAY_MS);
}
