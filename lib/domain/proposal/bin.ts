import { addDays, type PlainDate } from "../dates/plain-date";

/** How long a deleted proposal can be restored; it is deleted for good after that. */
export const BIN_DAYS = 30;

/** The last day (UTC) on which what was deleted at an instant, in ISO text, is still in the bin. */
export const keptUntil = (deletedAt: string): PlainDate => addDays(deletedAt.slice(0, 10), BIN_DAYS);

/** The first instant, in ISO text, whose deletions are still kept on a day: all before it have had their time. */
export const keptSince = (today: PlainDate): string => `${addDays(today, -BIN_DAYS)}T00:00:00.000Z`;
