import type { PlainDate } from "../ids";

const NO_BREAK_SPACE = "\u00A0";

/** A calendar day in words that stay on one line: 7 September 2027. */
export const formatDate = (date: PlainDate, locale: string): string =>
  inWords(date, locale, { day: "numeric", month: "long", year: "numeric" });

/** The same without its year, where the year stands beside it: 7 September. */
export const formatDay = (date: PlainDate, locale: string): string =>
  inWords(date, locale, { day: "numeric", month: "long" });

/** From one day to another, the year said once where both share it: 1 November 2027 to 20 February 2028. */
export function formatSpan(from: PlainDate, to: PlainDate, locale: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? formatDay(from, locale) : formatDate(from, locale)} to ${formatDate(to, locale)}`;
}

function inWords(date: PlainDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
  return words.replaceAll(" ", NO_BREAK_SPACE);
}
