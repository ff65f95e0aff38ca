import { makeOnce } from "../text/make-once";
import { withNoBreakSpaces } from "../text/no-break-spaces";
import type { PlainDate } from "./plain-date";

/** A calendar day in words that stay on one line: 7 September 2027. */
export const formatDate = (date: PlainDate, locale: string): string => inWords(date, dateFormat(locale));

/** The same without its year, where the year stands beside it: 7 September. */
export const formatDay = (date: PlainDate, locale: string): string => inWords(date, dayFormat(locale));

/** From one day to another, the year said once where both share it: 1 November 2027 to 20 February 2028. */
export function formatSpan(from: PlainDate, to: PlainDate, locale: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? formatDay(from, locale) : formatDate(from, locale)} to ${formatDate(to, locale)}`;
}

const DAY = { day: "numeric", month: "long", timeZone: "UTC" } as const;
const dayFormat = makeOnce((locale: string) => new Intl.DateTimeFormat(locale, DAY));
const dateFormat = makeOnce((locale: string) => new Intl.DateTimeFormat(locale, { ...DAY, year: "numeric" }));

const inWords = (date: PlainDate, format: Intl.DateTimeFormat): string =>
  withNoBreakSpaces(format.format(new Date(`${date}T00:00:00Z`)));
