import { describe, expect, it } from "vitest";
import { diskLevel } from "./disk-level";

const limits = { startMb: 500, warnMb: 1_024, exportsMb: 500, savesMb: 200 };

describe("diskLevel", () => {
  it.each([
    [1_024, "roomy"],
    [1_023, "low"],
    [500, "low"],
    [499, "no-exports"],
    [200, "no-exports"],
    [199, "full"],
    [0, "full"],
  ])("%d MB left is %s", (freeMb, level) => {
    expect(diskLevel({ freeMb, limits, keepsDatabase: true })).toBe(level);
  });

  it.each([
    [1_024, "roomy"],
    [1_023, "low"],
    [0, "low"],
  ])("%d MB left is %s where the database is elsewhere", (freeMb, level) => {
    expect(diskLevel({ freeMb, limits, keepsDatabase: false })).toBe(level);
  });
});
