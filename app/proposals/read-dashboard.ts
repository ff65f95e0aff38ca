import { localDay } from "@/app/api/v1/today";
import type { BinnedProposal } from "@/components/proposals/binned-proposal";
import type { ComingDate } from "@/components/proposals/coming-dates";
import type { ListedProposal } from "@/components/proposals/listed-proposal";
import { loadLibrary } from "@/lib/content/load-library";
import type { BinnedRow } from "@/lib/db/proposal/list-bin";
import type { StoredDate } from "@/lib/db/proposal/list-coming-dates";
import type { ListedRow } from "@/lib/db/proposal/listed-row";
import { formatDate } from "@/lib/domain/dates/format-date";
import { daysBetween, type PlainDate } from "@/lib/domain/dates/plain-date";
import { keptUntil } from "@/lib/domain/proposal/bin";
import type { DateEvent } from "@/lib/domain/proposal/summarise-draft";
import { sectionList } from "@/lib/domain/sections/registry";
import { startQuestions } from "@/lib/domain/start/start-questions";

const LOCALE = "en-GB";

const EVENT_WORDS: Readonly<Record<DateEvent, string>> = {
  meeting: "The meeting",
  "pilot-start": "The pilot starts",
  "pilot-review": "The pilot is reviewed",
  "pilot-end": "The pilot ends",
  "pilot-decision": "The pilot is decided",
};

/** One row of the list in words, from what is kept of the proposal's answers. */
export function listedProposal(row: ListedRow): ListedProposal {
  const { id, title, revision, status, updatedAt, answeredCount, completedCount, meetingOn } = row;
  return {
    id,
    title,
    revision,
    status: { status, word: loadLibrary().statuses[status].word },
    edited: { at: updatedAt, date: formatDate(localDay(new Date(updatedAt)), LOCALE) },
    firstQuestions: { answered: answeredCount, total: startQuestions.length },
    sections: { completed: completedCount, total: sectionList.length },
    meeting: meetingOn && formatDate(meetingOn, LOCALE),
  };
}

/** One row of the bin in words. */
export function binnedProposal({ id, title, deletedAt }: BinnedRow): BinnedProposal {
  const day = localDay(new Date(deletedAt));
  const lastDay = keptUntil(day);
  return {
    id,
    title,
    deleted: { at: deletedAt, date: formatDate(day, LOCALE) },
    keptUntil: { date: lastDay, words: formatDate(lastDay, LOCALE) },
  };
}

/** A coming day in words, as it stands today. */
export function comingDate({ proposalId, title, event, date }: StoredDate, now: PlainDate): ComingDate {
  const day = new Date(`${date}T00:00:00Z`);
  const word = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" }).format(day);
  return {
    proposalId,
    proposalTitle: title,
    event: EVENT_WORDS[event],
    date,
    day: word({ day: "numeric" }),
    month: word({ month: "short" }).slice(0, 3),
    distance: distanceWords(daysBetween(now, date)),
  };
}

function distanceWords(days: number): string {
  if (days === 0) return "Today";
  if (days === 1) return "Tomorrow";
  return days <= 60 ? `In ${days} days` : `In ${Math.round(days / 7)} weeks`;
}
