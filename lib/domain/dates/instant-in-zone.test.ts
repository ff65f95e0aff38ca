import fc from "fast-check";
import { expect, test } from "vitest";
import { instantInZone } from "./instant-in-zone";

const MORNING_IN_AUCKLAND = new Date("2026-11-30T20:15:00.250Z");

test.each([
  ["Pacific/Auckland", "2026-12-01T09:15:00.250+13:00"],
  ["America/Los_Angeles", "2026-11-30T12:15:00.250-08:00"],
  ["Europe/London", "2026-11-30T20:15:00.250+00:00"],
  ["Asia/Kolkata", "2026-12-01T01:45:00.250+05:30"],
  ["UTC", "2026-11-30T20:15:00.250+00:00"],
])("in %s the same moment reads %s", (zone, words) => {
  expect(instantInZone(MORNING_IN_AUCKLAND, zone)).toBe(words);
});

test("midnight begins a day, in summer and in winter", () => {
  expect(instantInZone(new Date("2027-06-30T12:00:00Z"), "Pacific/Auckland")).toBe("2027-07-01T00:00:00.000+12:00");
  expect(instantInZone(new Date("2027-07-01T06:59:59Z"), "America/Los_Angeles")).toBe("2027-06-30T23:59:59.000-07:00");
});

test("it stays the same moment", () => {
  const moments = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.constantFrom("Pacific/Auckland", "America/Los_Angeles", "UTC"), (at, zone) => {
      expect(new Date(instantInZone(at, zone))).toEqual(at);
    }),
  );
});
