import { isEnglish } from "./is-english";

/** How a place parts the whole of a number from its decimals; "either" where both are in use, or nobody knows. */
export type DecimalMark = "point" | "comma" | "either";

/** Where a proposal stands: ISO 3166 and ISO 4217 codes, and the BCP 47 tag its documents are written by. */
export type Place = { country: string | null; currency: string; locale?: string };

const POINT_COUNTRIES = new Set(["GB", "IE", "CA", "US", "AU", "NZ", "IN", "SG", "MT", "JP"]);
const COMMA_COUNTRIES = new Set([
  "AT",
  "BE",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "IS",
  "IT",
  "NL",
  "NO",
  "PL",
  "PT",
  "SE",
]);
const POINT_CURRENCIES = new Set(["GBP", "USD", "CAD", "AUD", "NZD", "INR", "SGD", "JPY"]);
const COMMA_CURRENCIES = new Set(["CZK", "DKK", "ISK", "NOK", "PLN", "SEK"]);

/**
 * The mark people write there, by the Unicode CLDR's forms of numbers: by country where it is given, else by currency.
 * Where a country that writes a point is answered for in another language than English, as in Québec, both are in use.
 */
export function decimalMarkOf({ locale, ...place }: Place): DecimalMark {
  const mark = markOf(place);
  return mark === "point" && locale !== undefined && !isEnglish(locale) ? "either" : mark;
}

function markOf({ country, currency }: Place): DecimalMark {
  if (country !== null) return markIn(country, POINT_COUNTRIES, COMMA_COUNTRIES);
  return markIn(currency, POINT_CURRENCIES, COMMA_CURRENCIES);
}

function markIn(code: string, points: ReadonlySet<string>, commas: ReadonlySet<string>): DecimalMark {
  if (points.has(code)) return "point";
  return commas.has(code) ? "comma" : "either";
}
