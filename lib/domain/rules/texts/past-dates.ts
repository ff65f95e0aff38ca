import type { AnswerPlace } from "../../answers/walk-answers";
import type { PlainDate } from "../../dates/plain-date";
import type { Finding } from "../../findings/finding";
import { makeFinding, type Place } from "../../findings/make-finding";

/** Dates that name a plan; sources lie in the past, and the meeting's own date has a finding of its own. */
const FUTURE_DATES: ReadonlySet<string> = new Set([
  "alignment.measureTargetDate",
  "risks.reviewDate",
  "risks.acceptedUntil",
  "pilot.start",
  "pilot.end",
  "pilot.decisionDate",
  "pilot.date",
  "asks.by",
]);

const isFutureDate = ({ sectionId, questionKey, column }: Place): boolean =>
  FUTURE_DATES.has(`${sectionId}.${column ?? questionKey}`);

/** A planned day that lies before the day of the deck tells its reader that the deck is old. */
export const pastDates = (places: readonly AnswerPlace[], now: PlainDate): Finding[] =>
  places
    .filter(({ place, read }) => typeof read === "string" && isFutureDate(place) && read < now)
    .map(({ place, read }) => makeFinding("deck.stale-date", place, { date: String(read) }));
