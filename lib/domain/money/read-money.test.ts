import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryOptions, currencyOptions } from "../sections/context/options";
import { decimalMarkOf } from "../text/decimal-mark";
import { formatMoney, minorDigits } from "./format-money";
import { readMoney } from "./read-money";

const read = (typed: string, country: string | null, currency: string) =>
  readMoney(typed, { currency, mark: decimalMarkOf({ country, currency }) });

describe("R22 readMoney", () => {
  it.each([
    ["£6,000", 600_000],
    ["2.83", 283],
    ["0", 0],
    ["1.1", 110],
    ["19.99", 1999],
    ["£1.2m", 120_000_000],
    ["£1.2 million", 120_000_000],
    ["12k", 1_200_000],
    ["£12K", 1_200_000],
    ["3 bn", 300_000_000_000],
    ["£0.0035k", 350],
  ])("reads %j as %d pence", (typed, value) => {
    expect(read(typed, "GB", "GBP")).toEqual({ value });
  });

  it.each([
    ["C$14,580", "CA", "CAD", 1_458_000],
    ["CHF 12,345", "CH", "CHF", 1_234_500],
    ["CHF 4’500.50", "CH", "CHF", 450_050],
    ["4'500", "CH", "CHF", 450_000],
    ["₹1,00,000", "IN", "INR", 10_000_000],
    ["4.500", "DE", "EUR", 450_000],
    ["4.500 €", "ES", "EUR", 450_000],
    ["4,500", "DE", "EUR", 450_000],
    ["4,50", "DE", "EUR", 450],
    ["4.50", "DE", "EUR", 450],
    ["1,5 m", "DE", "EUR", 150_000_000],
    ["4,500", null, "EUR", 450_000],
    ["1,500", "JP", "JPY", 1500],
    ["12.345 kr", null, "SEK", 1_234_500],
  ])("reads %j in %s with %s as %d", (typed, country, currency, value) => {
    expect(read(typed, country, currency)).toEqual({ value });
  });

  it.each([
    ["4.500", null, "EUR", ["4500", "4.50"]],
    ["€4.500", "IE", "EUR", ["4500", "4.50"]],
    ["4.500", "GB", "GBP", ["4500", "4.50"]],
    ["1.005", "GB", "GBP", ["1005"]],
    ["4.500", "CH", "CHF", ["4500", "4.50"]],
    ["1.234 m", "DE", "EUR", ["1234 m", "1.2340 m"]],
  ])("asks what %j in %s with %s means", (typed, country, currency, unclear) => {
    expect(read(typed, country, currency)).toEqual({ unclear });
  });

  it.each(["about £5", "£1.2 x", "five million", "1.23456", "£4,50"])("takes %j for no amount in pounds", (typed) => {
    expect(read(typed, "GB", "GBP")).toBeNull();
  });

  it("refuses parts of the smallest coin", () => {
    expect(read("10.5", "JP", "JPY")).toBeNull();
  });

  it("reads back whatever is printed, in every currency, country and locale", () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger().map((minor) => Math.round(minor / 100)),
        fc.constantFrom(...currencyOptions.map(({ value }) => value)),
        fc.constantFrom(null, ...countryOptions.map(({ value }) => value)),
        fc.constantFrom("en-GB", "en-CA", "en-US"),
        (minor, currency, country, locale) => {
          for (const amount of [minor, Math.round(minor / 1000) * 10 ** minorDigits(currency)]) {
            const printed = formatMoney({ minor: amount, currency, locale });
            expect(read(printed, country, currency), printed).toEqual({ value: amount + 0 });
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
