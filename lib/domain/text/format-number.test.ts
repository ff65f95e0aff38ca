import fc from "fast-check";
import { expect, it, test } from "vitest";
import { formatQuantity, unitFor } from "./format-number";

test.each([
  [1, "hours", "1\u00A0hour"],
  [1, "hours a week", "1\u00A0hour a week"],
  [1.004, "months", "1\u00A0month"],
  [1, "people", "1\u00A0person"],
  [0, "weeks", "0\u00A0weeks"],
  [1.5, "hours", "1.5\u00A0hours"],
  [1, "calls", "1\u00A0calls"],
  [1, "constructor", "1\u00A0constructor"],
  [1, "%", "1%"],
])("%s of %j is %j", (value, unit, printed) => {
  expect(formatQuantity(value, unit, "en-GB")).toBe(printed);
});

it("leaves the unit of any other number as it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2 }), (value) => {
      expect(unitFor(value, "weeks on Facebook")).toBe("weeks on Facebook");
    }),
  );
});
