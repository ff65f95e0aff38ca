import type { ComingDate } from "@/components/proposals/coming-dates";
import type { ListedProposal } from "@/components/proposals/listed-proposal";
import { statusWords } from "@/components/proposals/status-words";
import type { ProposalRecord } from "@/lib/db/proposal/proposal-record";
import { formatDate } from "@/lib/domain/dates/format-date";
import { daysBetween } from "@/lib/domain/dates/plain-date";
import type { Draft } from "@/lib/domain/draft";
import type { PlainDate } from "@/lib/domain/ids";
import type { Library } from "@/lib/domain/library";
import { type NextStep, nextStep } from "@/lib/domain/next-step";
import { firstQuestionProgress } from "@/lib/domain/rules/first-question-progress";
import { reviewDraft } from "@/lib/domain/rules/review-draft";
import { readDraft, sectionList } from "@/lib/domain/sections/registry";
import { strengthenFirst, templatesFor } from "@/lib/domain/templates/templates-for";

const LOCALE = "en-GB";
const MAX_DATES = 6;

type Stored = ProposalRecord & { draft: Draft };
type Given = { library: Library; now: PlainDate };
export type DashboardEntry = { proposal: ListedProposal; next: NextStep; dates: ComingDate[] };

/** How far one proposal is, where to go on with it, and what is coming for it. */
export function readDashboardEntry(stored: Stored, { library, now }: Given): DashboardEntry {
  const { draft, id, title, revision, status, updatedAt } = stored;
  const review = reviewDraft({ draft, library, now });
  const statuses = new Map(sectionList.map((section) => [section.id, review(section).status]));
  const { answered, unanswered } = firstQuestionProgress(draft);
  const { meetingDate } = readDraft(draft).context;

  return {
    proposal: {
      id,
      title,
      revision,
      status: statusWords(status),
      edited: { at: updatedAt, date: formatDate(updatedAt.slice(0, 10), LOCALE) },
      firstQuestions: { answered: answered.length, total: answered.length + unanswered.length },
      sections: {
        completed: [...statuses.values()].filter((each) => each === "completed").length,
        total: sectionList.length,
      },
      meeting: meetingDate && formatDate(meetingDate, LOCALE),
    },
    next: nextStep({
      draft,
      statusOf: (section) => statuses.get(section.id) ?? "not-started",
      strengthenFirst: strengthenFirst(templatesFor(readDraft(draft), library)),
    }),
    dates: readDates(stored, now),
  };
}

/** The soonest few dates of all proposals. */
export function soonestDates(entries: readonly DashboardEntry[]): ComingDate[] {
  return entries
    .flatMap(({ dates }) => dates)
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, MAX_DATES);
}

function readDates({ id, title, draft }: Stored, now: PlainDate): ComingDate[] {
  const { context, pilot } = readDraft(draft);
  const events: [event: string, date: PlainDate | null][] = [
    ["The meeting", context.meetingDate],
    ["The pilot starts", pilot.start],
    ...pilot.reviewDates.map(({ date }): [string, PlainDate | null] => ["The pilot is reviewed", date]),
    ["The pilot ends", pilot.end],
    ["The pilot is decided", pilot.decisionDate],
  ];
  return events.flatMap(([event, date]) =>
    date && date >= now ? [{ proposalId: id, proposalTitle: title, event, date, ...dateWords(date, now) }] : [],
  );
}

function dateWords(date: PlainDate, now: PlainDate): Pick<ComingDate, "day" | "month" | "distance"> {
  const day = new Date(`${date}T00:00:00Z`);
  const word = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" }).format(day);
  return {
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
