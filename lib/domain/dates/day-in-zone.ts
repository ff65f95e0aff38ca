import { instantInZone } from "./instant-in-zone";
import type { PlainDate } from "./plain-date";

const DAY_MS = 86_400_000;

/** The day of a moment by the clocks of a zone. `zone` is a name of the IANA database, such as Pacific/Auckland. */
export const dayInZone = (at: Date, zone: string): PlainDate => instantInZone(at, zone).slice(0, 10);

/** The first moment, to the millisecond, of a day by the clocks of a zone, which may skip midnight. */
export function startOfDay(day: PlainDate, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // No zone is a whole day away from UTC, so the moment lies between these two.
  let [before, from] = [midnight - DAY_MS, midnight + DAY_MS];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayInZone(new Date(middle), zone) < day) before = middle;
    else from = middle;
  }
  return new Date(from);
}
