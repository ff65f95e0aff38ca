import type { Place } from "../findings/make-finding";

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

/** True for dates that name a plan; sources lie in the past, and the meeting's own date has a finding of its own. */
export const isFutureDate = ({ sectionId, questionKey, column }: Place): boolean =>
  FUTURE_DATES.has(`${sectionId}.${column ?? questionKey}`);
