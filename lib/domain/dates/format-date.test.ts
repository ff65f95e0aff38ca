import { expect, test } from "vitest";
import { formatDate, formatDay, formatSpan } from "./format-date";
import { addDays, daysBetween, weeksBetween } from "./plain-date";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

test("a date reads day, month, year in British English and never breaks over two lines", () => {
  expect(formatDate("2027-09-07", "en-GB")).toBe("7\u00A0September\u00A02027");
});

test("a date follows the habit of its country", () => {
  expect(plain(formatDate("2027-07-14", "en-US"))).toBe("July 14, 2027");
  expect(plain(formatDay("2027-12-20", "en-GB"))).toBe("20 December");
  expect(plain(formatDate("2026-10-31", "fr-CA"))).toBe("31 octobre 2026");
});

test("a span says a shared year once", () => {
  expect(plain(formatSpan("2027-03-02", "2027-05-25", "en-GB"))).toBe("2 March to 25 May 2027");
  expect(plain(formatSpan("2027-11-01", "2028-02-20", "en-GB"))).toBe("1 November 2027 to 20 February 2028");
});

test("days and weeks are counted by the calendar, both ends of a span in", () => {
  expect(daysBetween("2027-09-07", "2027-11-01")).toBe(55);
  expect(weeksBetween("2027-11-01", "2028-02-20")).toBe(16);
  expect(addDays("2028-02-20", 8)).toBe("2028-02-28");
});
