import { expect, test } from "vitest";
import { dayInZone, startOfDay } from "./day-in-zone";

test.each([
  ["UTC", "2026-12-01", "2026-12-01T00:00:00.000Z"],
  ["Pacific/Auckland", "2026-12-01", "2026-11-30T11:00:00.000Z"],
  ["America/Los_Angeles", "2026-12-01", "2026-12-01T08:00:00.000Z"],
  ["Pacific/Kiritimati", "2026-12-01", "2026-11-30T10:00:00.000Z"],
  // Clocks go from 23:59 to 01:00, and from 00:59 to 00:00.
  ["Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00.000Z"],
  ["America/Havana", "2026-03-08", "2026-03-08T05:00:00.000Z"],
  ["America/Havana", "2026-11-01", "2026-11-01T04:00:00.000Z"],
])("in %s the day %s begins at %s", (zone, day, moment) => {
  const start = startOfDay(day, zone);
  expect(start.toISOString()).toBe(moment);
  expect(dayInZone(start, zone)).toBe(day);
  expect(dayInZone(new Date(start.getTime() - 1), zone) < day).toBe(true);
});
