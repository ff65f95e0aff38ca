import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { FindingCode } from "../findings/finding-codes";
import type { ProposalStatus } from "../findings/proposal-statuses";
import type { Library } from "../library/library";
import { ownEntryIdSchema } from "../own-library/own-entry";
import { firstQuestionProgress } from "../rules/first-question-progress";
import { reviewDraft } from "../rules/review-draft";
import { type ReadDraft, readDraft, sectionList } from "../sections/registry";
import { proposalStatus } from "./proposal-status";

/**
 * Raise this when a change of questions or rules changes what `summariseDraft` gives for the same answers. Summaries
 * kept under another number are worked out anew when they are next shown. A test fails where it was forgotten.
 */
export const SUMMARY_VERSION = 6;

/** What may happen on a day the answers name. */
export const dateEvents = ["meeting", "pilot-start", "pilot-review", "pilot-end", "pilot-decision"] as const;
export type DateEvent = (typeof dateEvents)[number];

/** What a list shows of a draft without reading it again. */
export type DraftSummary = {
  status: ProposalStatus;
  /** First questions with an answer. */
  answeredCount: number;
  /** Sections that are completed. */
  completedCount: number;
  /** The meeting; null while it is not fixed. */
  meetingOn: PlainDate | null;
  /** Every day the answers name, each once. */
  dates: { event: DateEvent; date: PlainDate }[];
  /** False while it may change without a change of the answers, so that lists work it out each time. */
  isLasting: boolean;
};

export type Summarise = (draft: Draft) => DraftSummary;

/** Blockers that go by themselves: on the day that an agreement is dated ahead to. No other blocker asks what day it is. */
const GOES_WITH_ITS_DAY: ReadonlySet<string> = new Set<FindingCode>([
  "champions.sponsor-ahead",
  "risks.accepted-ahead",
  "safeguards.agreed-ahead",
]);

/**
 * What is kept beside a draft for lists. It depends on the answers, the library and the rules of this release and,
 * where it is not lasting, on the day or on the organisation's own entries, which may be changed at any time.
 */
export const summariseWith =
  (library: Library, now: PlainDate): Summarise =>
  (draft) => {
    const read = readDraft(draft);
    return {
      ...progressOf(draft, library, now),
      answeredCount: firstQuestionProgress(draft).answered.length,
      meetingOn: read.context.meetingDate,
      dates: datesOf(read),
    };
  };

function progressOf(
  draft: Draft,
  library: Library,
  now: PlainDate,
): Pick<DraftSummary, "status" | "completedCount" | "isLasting"> {
  const reviews = sectionList.map(reviewDraft({ draft, library, now }));
  const blockers = reviews.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "blocker");
  return {
    status: proposalStatus({ draft, openBlockers: blockers.length }),
    completedCount: reviews.filter(({ status }) => status === "completed").length,
    isLasting: !blockers.some(({ code }) => GOES_WITH_ITS_DAY.has(code)) && !hasOwnEntry(draft),
  };
}

/** True where a row was picked from an entry of the organisation's own: which of its words are the library's may change. */
const hasOwnEntry = (draft: Draft): boolean =>
  Object.values(draft).some(({ answers }) =>
    Object.values(answers)
      .flatMap(rowsOf)
      .some(({ libraryId }) => ownEntryIdSchema.safeParse(libraryId).success),
  );

function datesOf({ context, pilot }: ReadDraft): DraftSummary["dates"] {
  const named: [event: DateEvent, date: PlainDate | null][] = [
    ["meeting", context.meetingDate],
    ["pilot-start", pilot.start],
    ...pilot.reviewDates.map(({ date }): [DateEvent, PlainDate | null] => ["pilot-review", date]),
    ["pilot-end", pilot.end],
    ["pilot-decision", pilot.decisionDate],
  ];
  const each = new Map(named.flatMap(([event, date]) => (date ? [[`${event} ${date}`, { event, date }]] : [])));
  return [...each.values()];
}
