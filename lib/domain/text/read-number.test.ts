import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryOptions } from "../sections/context/options";
import { type DecimalMark, decimalMarkOf } from "./decimal-mark";
import { formatNumber, formatQuantity } from "./format-number";
import { readNumber } from "./read-number";
import { writeNumber } from "./write-number";

const MARKS: readonly DecimalMark[] = ["point", "comma", "either"];

describe("R22 readNumber", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    [" 12 ", 12],
    ["4 500", 4500],
    ["4\u00a0500", 4500],
    ["4\u202f500", 4500],
    ["4\u2009500", 4500],
    ["4'500", 4500],
    ["4’500", 4500],
    ["4’500.25", 4500.25],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["1.234.567,5", 1_234_567.5],
    ["1,00,000", 100_000],
    ["12,34,567.5", 1_234_567.5],
    ["£ 4,500.50", 4500.5],
    ["€4500", 4500],
    ["€ 4.500,50", 4500.5],
    ["GBP 6000", 6000],
    ["6000 gbp", 6000],
    ["C$14580", 14_580],
    ["CHF 12’345", 12_345],
    ["12 345 kr", 12_345],
    ["500 Kč", 500],
    ["₹1,00,000", 100_000],
    ["31%", 31],
    ["31 %", 31],
    ["0.5", 0.5],
    ["0.500", 0.5],
    [".5", 0.5],
    ["5.", 5],
    ["-3", -3],
    ["−3", -3],
    ["−£254.40", -254.4],
    ["£-5", -5],
    ["-0", 0],
    ["007", 7],
  ])("reads %j as %d wherever the proposal stands", (typed, value) => {
    for (const mark of MARKS) expect(readNumber(typed, { mark }), mark).toEqual({ value });
  });

  it.each([
    "",
    " ",
    "about 5",
    "5 to 6",
    "1.2.3",
    "1,2,3",
    "12k",
    "--3",
    "-£-3",
    "£",
    "1e3",
    "Infinity",
    "½",
    "5-6",
    "1 2",
    "02/09/2027",
    "9".repeat(400),
  ])("takes %j for no number", (typed) => {
    for (const mark of MARKS) expect(readNumber(typed, { mark }), mark).toBeNull();
  });

  it.each([
    ["4,50", "point", null],
    ["4,50", "comma", { value: 4.5 }],
    ["4,50", "either", { value: 4.5 }],
    ["1,2345", "point", null],
    ["1,234", "point", { value: 1234 }],
    ["1,234", "comma", { unclear: ["1234", "1.2340"] }],
    ["1,234", "either", { unclear: ["1234", "1.2340"] }],
    ["1.234", "point", { value: 1.234 }],
    ["1.234", "comma", { unclear: ["1234", "1.2340"] }],
    ["1.234", "either", { unclear: ["1234", "1.2340"] }],
  ] as const)("reads %j by the habit of %s as %j", (typed, mark, reading) => {
    expect(readNumber(typed, { mark })).toEqual(reading);
  });

  it.each([
    ["1,234", "comma", { value: 1234 }],
    ["1.234", "comma", { value: 1234 }],
    ["4.000", "point", { unclear: ["4000", "4"] }],
    ["4.500", "point", { unclear: ["4500"] }],
    ["4.500", "either", { unclear: ["4500"] }],
  ] as const)("reads a count %j by the habit of %s as %j", (typed, mark, reading) => {
    expect(readNumber(typed, { mark, decimals: 0 })).toEqual(reading);
  });

  it("takes the unit of the field with the number, and no other word", () => {
    expect(readNumber("12 hours", { mark: "point", unit: "hours" })).toEqual({ value: 12 });
    expect(readNumber("12 hours", { mark: "point", unit: "weeks" })).toBeNull();
  });

  it("reads back whatever a field shows, wherever the proposal stands", () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((number) => number / 1000),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(...MARKS), (value, mark) => {
        expect(readNumber(writeNumber(value, mark), { mark })).toEqual({ value: value + 0 });
      }),
    );
  });

  it("reads back whatever our documents print where a point stands before decimals", () => {
    const places = countryOptions
      .map(({ value }) => ({ country: value, currency: "GBP" }))
      .filter((place) => decimalMarkOf(place) === "point");
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100),
        fc.constantFrom(...places),
        fc.constantFrom("en-GB", "en-CA", "en-US"),
        fc.constantFrom(null, "%", "calls"),
        (value, place, locale, unit) => {
          const mark = decimalMarkOf(place);
          expect(readNumber(formatNumber(value, locale), { mark })).toEqual({ value: value + 0 });
          const printed = formatQuantity(value, unit, locale);
          expect(readNumber(printed, { mark, unit: unit ?? undefined })).toEqual({ value: value + 0 });
        },
      ),
    );
  });

  it("asks for words that it reads as either of the two", () => {
    const texts = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(",", "."),
      fc.integer({ min: 100, max: 999 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...MARKS), fc.constantFrom(0, 2, undefined), (parts, mark, decimals) => {
        const rules = { mark, ...(decimals !== undefined && { decimals }) };
        const reading = readNumber(parts.join(""), rules);
        for (const asked of reading !== null && "unclear" in reading ? reading.unclear : []) {
          expect(readNumber(asked, rules)).toEqual({ value: Number(asked) });
        }
      }),
    );
  });
});

it("reads a comma before decimals where a country that writes points is answered for in another language", () => {
  const mark = decimalMarkOf({ country: "CA", currency: "CAD", locale: "fr-CA" });
  expect(readNumber("14250,50", { mark, decimals: 2 })).toEqual({ value: 14_250.5 });
  expect(readNumber("14250,50", { mark: "point", decimals: 2 })).toBeNull();
  expect(decimalMarkOf({ country: "CA", currency: "CAD", locale: "en-CA" })).toBe("point");
});
