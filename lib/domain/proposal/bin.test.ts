import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInZone } from "../dates/day-in-zone";
import { BIN_DAYS, keptSince, keptUntil } from "./bin";

const MINUTE_MS = 60_000;
const ZONES = ["Pacific/Auckland", "America/Los_Angeles", "Europe/London", "UTC"];

test("what was deleted is kept to the end of its last day where the organisation is, and no longer", () => {
  const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  const minutes = fc.integer({ min: (BIN_DAYS - 2) * 1_440, max: (BIN_DAYS + 3) * 1_440 });
  fc.assert(
    fc.property(moments, minutes, fc.constantFrom(...ZONES), (deletedAt, later, zone) => {
      const now = new Date(deletedAt.getTime() + later * MINUTE_MS);
      const isOver = dayInZone(now, zone) > keptUntil(dayInZone(deletedAt, zone));
      expect(deletedAt < keptSince(now, zone)).toBe(isOver);
    }),
  );
});
