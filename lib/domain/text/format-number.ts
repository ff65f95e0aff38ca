import { findOwn } from "./find-own";
import { makeOnce } from "./make-once";
import { withNoBreakSpaces } from "./no-break-spaces";

const NO_BREAK_SPACE = "\u00A0";

const formatOf = makeOnce((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percentFormatOf = makeOnce(
  (locale: string) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }),
);

/** A number as it is read: thousands parted, a true minus, at most two decimals. */
export function formatNumber(value: number, locale: string): string {
  return asRead(formatOf(locale).format(value));
}

const asRead = (figure: string): string => withNoBreakSpaces(figure.replace("-", "−"));

/** A number with its unit, kept on one line: 41% or, where it is written so, 41 %; 3,900 calls. */
export function formatQuantity(value: number, unit: string | null, locale: string): string {
  const word = unit?.trim() ?? "";
  if (word === "%") return asRead(percentFormatOf(locale).format(value / 100));
  const number = formatNumber(value, locale);
  return word === "" ? number : `${number}${NO_BREAK_SPACE}${unitFor(value, word)}`;
}

/** The units that our questions count in, and one of each; other units stay as they are typed. */
const ONE_OF: Readonly<Record<string, string>> = {
  minutes: "minute",
  hours: "hour",
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  people: "person",
};

/**
 * The unit that stands behind or below a number: "hours a week" is "hour a week" where the number reads as 1.
 * @param unit a unit in the plural, alone or as the first word of several
 */
export function unitFor(value: number, unit: string): string {
  if (Number(value.toFixed(2)) !== 1) return unit;
  return unit.replace(/^\p{L}+/u, (word) => findOwn(ONE_OF, word) ?? word);
}

/** True where the number reads as 1 and its unit is a plural of which we know no singular. */
export const isOneOfPlural = (value: number, unit: string): boolean =>
  Number(value.toFixed(2)) === 1 && unitFor(value, unit) === unit && /^\p{L}+[^s\P{L}]s(?!\p{L})/u.test(unit);

/** The number alone where its unit is a word that stands beside it; a percentage keeps its sign. */
export const formatShort = (value: number, unit: string, locale: string): string =>
  formatQuantity(value, unit.trim() === "%" ? unit : null, locale);

/** A computed amount to three significant figures, halves away from zero: 2,114 becomes 2,110. */
export function toThreeFigures(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(3));
}
