import { expect, test } from "vitest";
import { joinLines } from "./join-lines";
import { oneLine } from "./one-line";

const LINE_ENDS = ["\n", "\r\n", "\r", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029"];

test.each(LINE_ENDS)("the line end %j is a space in a field of one line", (end) => {
  expect(joinLines(`North${end}South `)).toBe("North South ");
  expect(joinLines(`North ${end}${end} South`)).toBe("North South");
  expect(oneLine({ max: 40, tooShort: "" }).parse(`North${end}South`)).toBe("North South");
});

test("a text without line ends stays as it is, its spaces too", () => {
  expect(joinLines(" two  words\u00A0")).toBe(" two  words\u00A0");
});
