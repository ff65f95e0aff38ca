import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import type { ProposalStatus } from "../findings/proposal-statuses";
import type { Library } from "../library/library";
import { firstQuestionProgress } from "../rules/first-question-progress";
import { reviewDraft } from "../rules/review-draft";
import { type ReadDraft, readDraft, sectionList } from "../sections/registry";
import { proposalStatus } from "./proposal-status";

/**
 * Raise this when a change of questions or rules changes what `summariseDraft` gives for the same answers. Summaries
 * kept under another number are worked out anew when they are next shown. A test fails where it was forgotten.
 */
export const SUMMARY_VERSION = 3;

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
};

export type Summarise = (draft: Draft) => DraftSummary;

/** The status, and whether a section is completed, rest on blockers, and none of them asks what day it is. */
const ANY_DAY: PlainDate = "2000-01-01";

/**
 * What is kept beside a draft for lists. It depends on the answers, the shipped library and the rules of this release,
 * and on nothing else: neither the day nor the organisation's own entries change it.
 */
export const summariseWith =
  (library: Library): Summarise =>
  (draft) => {
    const read = readDraft(draft);
    return {
      ...progressOf(draft, library),
      answeredCount: firstQuestionProgress(draft).answered.length,
      meetingOn: read.context.meetingDate,
      dates: datesOf(read),
    };
  };

function progressOf(draft: Draft, library: Library): Pick<DraftSummary, "status" | "completedCount"> {
  const reviews = sectionList.map(reviewDraft({ draft, library, now: ANY_DAY }));
  const blockers = reviews.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "blocker");
  return {
    status: proposalStatus({ draft, openBlockers: blockers.length }),
    completedCount: reviews.filter(({ status }) => status === "completed").length,
  };
}

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
