import { dayInZone, startOfDay } from "../dates/day-in-zone";
import { addDays, type PlainDate } from "../dates/plain-date";

/** How long a deleted proposal can be restored; it is deleted for good after that. */
export const BIN_DAYS = 30;

/** The last day on which what was deleted on a day is still in the bin. */
export const keptUntil = (deletedOn: PlainDate): PlainDate => addDays(deletedOn, BIN_DAYS);

/** The first moment whose deletions are still kept, by the days of a zone: all before it have had their time. */
export const keptSince = (now: Date, zone: string): Date => startOfDay(addDays(dayInZone(now, zone), -BIN_DAYS), zone);
