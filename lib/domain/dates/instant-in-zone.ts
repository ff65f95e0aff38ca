import { makeOnce } from "../text/make-once";

/**
 * A moment as the clocks of a zone show it, ISO 8601 with the zone's offset: 2026-12-01T08:30:00.000+13:00. Its first ten
 * letters are the day there. `zone` is a name of the IANA database, such as Pacific/Auckland.
 */
export function instantInZone(at: Date, zone: string): string {
  const parts = Object.fromEntries(
    clockIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second, fractionalSecond, timeZoneName = "" } = parts;
  const offset = timeZoneName === "GMT" ? "+00:00" : timeZoneName.slice("GMT".length);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${fractionalSecond}${offset}`;
}

const clockIn = makeOnce(
  (timeZone: string) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      fractionalSecondDigits: 3,
      hourCycle: "h23",
      timeZoneName: "longOffset",
    }),
);
