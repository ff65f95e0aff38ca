import { expect, it } from "vitest";
import { createRateLimit } from "./rate-limit";

it("lets so many tries of each key through in any stretch of time", () => {
  let clock = 1_000;
  const limit = createRateLimit({ most: 2, withinMs: 100, now: () => clock });
  expect([limit.take("ann"), limit.take("ann"), limit.take("ann")]).toEqual([true, true, false]);
  expect(limit.take("bob")).toBe(true);
  clock += 99;
  expect(limit.take("ann")).toBe(false);
  // What was refused did not count, so the first two going by is enough.
  clock += 1;
  expect([limit.take("ann"), limit.take("ann"), limit.take("ann")]).toEqual([true, true, false]);
});
