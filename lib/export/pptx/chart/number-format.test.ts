import { describe, expect, it } from "vitest";
import { numberFormatOf } from "./number-format";

describe("the number format of a chart", () => {
  it.each([
    ["thousands", [{ value: 46_800, text: "46,800" }], "#,##0"],
    ["money before the number", [{ value: 38_000, text: "£38,000" }], '"£"#,##0'],
    [
      "words after it",
      [
        { value: 6, text: "6 hours" },
        { value: 4, text: "4 hours" },
      ],
      '#,##0" hours"',
    ],
    [
      "one decimal throughout",
      [
        { value: 4.1, text: "4.1" },
        { value: 3, text: "3.0" },
      ],
      "#,##0.0",
    ],
    ["a percent sign, taken as a word", [{ value: 20, text: "20%" }], '#,##0"%"'],
  ])("writes %s as the texts say it", (_, values, format) => {
    expect(numberFormatOf(values)).toBe(format);
  });

  it.each([
    [
      "words that differ",
      [
        { value: 6, text: "6 hours" },
        { value: 1, text: "1 hour" },
      ],
    ],
    ["a text without its number", [{ value: 0, text: "not known" }]],
    ["other numbers beside it", [{ value: 3, text: "3 of 4" }]],
    ["quotes, which would end the format", [{ value: 3, text: '3 "ish"' }]],
    ["a rounded number", [{ value: 2.7549, text: "2.75" }]],
    ["nothing at all", []],
  ])("leaves %s to be written word for word", (_, values) => {
    expect(numberFormatOf(values)).toBeNull();
  });
});
