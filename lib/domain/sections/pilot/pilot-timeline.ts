import type { PlainDate } from "../../dates/plain-date";
import type { BlockOf } from "../../slides/block";
import type { ReadAnswers } from "../define-section";
import type { PilotValues } from "./schema";

const MAX_REVIEWS = 2;

type TimelineRow = BlockOf<"timeline">["rows"][number];

const milestone = (label: string, date: PlainDate): TimelineRow => ({ label, from: date, to: date, milestone: true });

/** The pilot's own weeks, with start, reviews, end and decision; null until it has both ends in order. */
export function pilotTimeline({
  start,
  end,
  reviewDates,
  decisionDate,
}: ReadAnswers<PilotValues>): BlockOf<"timeline"> | null {
  if (start === null || end === null || end < start) return null;
  const reviews = reviewDates.flatMap(({ date }) => (date !== null && date > start && date < end ? [date] : []));
  const shown = [...reviews].sort().slice(0, MAX_REVIEWS);
  const rows = [
    milestone("Start", start),
    ...shown.map((date, index) => milestone(reviewLabel(index, shown.length), date)),
    milestone("End", end),
    ...(decisionDate === null || decisionDate < end ? [] : [milestone("Decision", decisionDate)]),
  ];
  return { kind: "timeline", variant: "weeks", start, end, rows };
}

const reviewLabel = (index: number, count: number): string =>
  count === 1 ? "Mid-point review" : `Review ${index + 1}`;
