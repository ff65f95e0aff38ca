import { expect, test } from "vitest";
import { wordsFor } from "./edited-time";

const now = new Date(2026, 11, 1, 9, 0);

test("today and yesterday go by the calendar, not by 24 hours", () => {
  expect(wordsFor(new Date(2026, 11, 1, 8, 5), now, false)).toBe("Today, 08:05");
  expect(wordsFor(new Date(2026, 10, 30, 23, 59), now, false)).toBe("Yesterday, 23:59");
  expect(wordsFor(new Date(2026, 10, 29, 10, 0), now, false)).toBeNull();
});

test("inside a sentence the words are small", () => {
  expect(wordsFor(new Date(2026, 11, 1, 8, 5), now, true)).toBe("today at 08:05");
});
