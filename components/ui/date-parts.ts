import { foldCase } from "@/lib/domain/text/fold-case";

/** The three boxes of a date as typed; any may be empty or wrong. */
export type DateParts = { day: string; month: string; year: string };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Takes a stored answer apart: an ISO date, or "31/2/2027" as `joinDateParts` left it. */
export function splitDate(stored: string | null): DateParts {
  const iso = ISO_DATE.exec(stored ?? "");
  if (iso) return { day: String(Number(iso[3])), month: String(Number(iso[2])), year: iso[1] ?? "" };
  const [day = "", month = "", ...rest] = (stored ?? "").split("/");
  return { day, month, year: rest.join("/") };
}

/** The ISO date the boxes name; else what was typed, so that a half-written date survives a reload; null when all are empty. */
export function joinDateParts({ day, month, year }: DateParts): string | null {
  if (![day, month, year].some((part) => part.trim())) return null;
  return isoDateOf({ day, month, year }) ?? `${day}/${month}/${year}`;
}

function isoDateOf({ day, month, year }: DateParts): string | null {
  const monthNumber = monthNumberOf(month);
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d{4}$/.test(year.trim()) || monthNumber === null) return null;
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  const isReal = date.getUTCDate() === Number(day) && date.getUTCMonth() === monthNumber - 1;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthNumberOf(typed: string): number | null {
  const month = foldCase(typed.trim());
  if (/^\d{1,2}$/.test(month)) return Number(month) >= 1 && Number(month) <= 12 ? Number(month) : null;
  const position = MONTHS.indexOf(month.slice(0, 3));
  return month.length >= 3 && position >= 0 ? position + 1 : null;
}

const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]+\.?|\d{1,2})[\s,./-]+(\d{4})$/i;
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;

/**
 * A whole date pasted as text, taken apart; null when it is not one. In numbers alone the day stands first, but where
 * `monthFirst` is the habit, or where only the other order makes a date.
 */
export function readPastedDate(text: string, { monthFirst }: { monthFirst: boolean }): DateParts | null {
  const pasted = text.trim();
  const yearFirst = YEAR_FIRST.exec(pasted);
  if (yearFirst) return partsOf(yearFirst[3], yearFirst[2], yearFirst[1]);
  const dayFirst = DAY_FIRST.exec(pasted);
  if (dayFirst) return inEitherOrder([dayFirst[1], dayFirst[2]], dayFirst[3], monthFirst);
  const wordFirst = MONTH_FIRST.exec(pasted);
  return wordFirst ? partsOf(wordFirst[2], wordFirst[1], wordFirst[3]) : null;
}

function inEitherOrder([first, second]: (string | undefined)[], year: string | undefined, monthFirst: boolean) {
  const dayFirst = partsOf(first, second, year);
  const isInNumbers = /^\d+$/.test(second ?? "");
  const swapped = isInNumbers ? partsOf(second, first, year) : null;
  return monthFirst ? (swapped ?? dayFirst) : (dayFirst ?? swapped);
}

function partsOf(day = "", month = "", year = ""): DateParts | null {
  const monthNumber = monthNumberOf(month.replace(".", ""));
  return monthNumber === null ? null : { day: String(Number(day)), month: String(monthNumber), year };
}
