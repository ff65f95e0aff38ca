import { findOwn } from "../text/find-own";
import { isEnglish } from "../text/is-english";
import { makeOnce } from "../text/make-once";
import { withNoBreakSpaces } from "../text/no-break-spaces";

// In English a Canadian dollar says so, because a reader may sit with American figures on the same table.
const SYMBOLS: Readonly<Record<string, string>> = { CAD: "C$" };

type Money = { minor: number; currency: string; locale: string };

/** An amount of minor units in words: £6,000, and £1.20 where pence matter. */
export function formatMoney({ minor, currency, locale }: Money): string {
  const amount = minor / 10 ** minorDigits(currency);
  const format = Number.isInteger(amount) ? wholeFormat(locale, currency) : exactFormat(locale, currency);
  const parts = format.formatToParts(amount);
  const symbols = isEnglish(locale) ? SYMBOLS : {};
  return withNoBreakSpaces(parts.map((part) => wordOf(part, findOwn(symbols, currency))).join(""));
}

/** How many digits the minor unit has: 2 for pounds, 0 for yen. */
export const minorDigits = makeOnce(
  (currency: string): number => exactFormat("en", currency).resolvedOptions().maximumFractionDigits ?? 2,
);

const exactFormat = makeOnce(
  (locale: string, currency: string) => new Intl.NumberFormat(locale, { style: "currency", currency }),
);
const wholeFormat = makeOnce(
  (locale: string, currency: string) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }),
);

function wordOf({ type, value }: Intl.NumberFormatPart, symbol: string | undefined): string {
  if (type === "currency") return symbol ?? value;
  return type === "minusSign" ? "−" : value;
}
