import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMoney, readNumber } from "./read-number";

describe("R22 readNumber", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    [" 12 ", 12],
    ["4,500", 4500],
    ["4 500", 4500],
    ["4\u00a0500", 4500],
    ["4\u202f500", 4500],
    ["1,234,567", 1_234_567],
    ["£4,500", 4500],
    ["£ 4,500.50", 4500.5],
    ["€4500", 4500],
    ["$1,000", 1000],
    ["GBP 6,000", 6000],
    ["6000 gbp", 6000],
    ["31%", 31],
    ["31 %", 31],
    ["0.5", 0.5],
    [".5", 0.5],
    ["5.", 5],
    ["-3", -3],
    ["−3", -3],
    ["1’000", 1000],
    ["007", 7],
  ])("reads %j as %d", (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it.each(["", " ", "about 5", "5 to 6", "1.2.3", "4,50", "1,2345", "12k", "--3", "£", "1e3", "Infinity", "½", "5-6"])(
    "takes %j for no number",
    (typed) => {
      expect(readNumber(typed)).toBeNull();
    },
  );

  it("reads back whatever the browser's own formatting writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (number) => {
        expect(readNumber(number.toLocaleString("en-GB"))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe("R22 readMoney", () => {
  it.each([
    ["£6,000", 600_000],
    ["2.83", 283],
    ["0", 0],
    ["1.1", 110],
    ["19.99", 1999],
  ])("reads %j as %d pence", (typed, pence) => {
    expect(readMoney(typed, "GBP")).toBe(pence);
  });

  it("refuses parts of a penny and keeps currencies without minor units whole", () => {
    expect(readMoney("1.005", "GBP")).toBeNull();
    expect(readMoney("1,500", "JPY")).toBe(1500);
  });
});
