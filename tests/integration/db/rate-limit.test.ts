import { beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { createRateLimit, type RateLimit } from "@/lib/db/rate-limit/create-rate-limit";
import { prepareApp } from "../../support/app-environment";

const MINUTES = 60;
const rule = { name: "test", most: 5, withinSeconds: 15 * MINUTES, longestPauseSeconds: 60 * MINUTES };

beforeAll(() => prepareApp());

/** What remembers nothing of its own, as after a restart. */
const restarted = (): RateLimit => createRateLimit(rule);

const takeSome = (limit: RateLimit, who: string, count: number): Promise<(number | null)[]> =>
  Promise.all(Array.from({ length: count }, () => limit.take(who)));

async function letPausePass(who: string): Promise<void> {
  await database().rateLimit.update({ where: { key: `test:${who}` }, data: { expire: new Date(Date.now() - 1) } });
}

describe("a limit of tries", () => {
  it("T8 lets exactly five of fifty pass that come at once", async () => {
    const waits = await takeSome(restarted(), newId(), 50);
    expect(waits.filter((wait) => wait === null)).toHaveLength(5);
    for (const wait of waits) if (wait !== null) expect(wait).toBeLessThanOrEqual(15 * MINUTES);
  });

  it("counts each name by itself, and still knows after a restart", async () => {
    const [one, other] = [newId(), newId()];
    await takeSome(restarted(), one, 6);
    expect(await restarted().take(one)).toBeGreaterThan(0);
    expect(await restarted().take(other)).toBeNull();
  });

  it("begins anew when its time has passed, with a pause twice as long each time, up to an hour", async () => {
    const who = newId();
    const pauses: (number | null | undefined)[] = [];
    for (let round = 0; round < 4; round += 1) {
      const waits = await takeSome(restarted(), who, 5);
      expect(waits).toEqual([null, null, null, null, null]);
      pauses.push(await restarted().take(who));
      await letPausePass(who);
    }
    expect(pauses).toEqual([15 * MINUTES, 30 * MINUTES, 60 * MINUTES, 60 * MINUTES]);
  });

  it("does not ask the database again about a name that has to wait", async () => {
    const [who, limit] = [newId(), restarted()];
    await takeSome(limit, who, 6);
    const row = () => database().rateLimit.findUniqueOrThrow({ where: { key: `test:${who}` } });
    const before = await row();
    const waits = await takeSome(limit, who, 20);
    expect(waits.every((wait) => wait !== null && wait > 0)).toBe(true);
    expect(await row()).toEqual(before);
  });

  it("takes a try back, and forgets all of them with their pauses and what has passed of others", async () => {
    const [who, old, limit] = [newId(), newId(), restarted()];
    await takeSome(limit, who, 5);
    await limit.giveBack(who);
    expect(await limit.take(who)).toBeNull();
    expect(await limit.take(who)).toBeGreaterThan(0);
    await limit.take(old);
    await letPausePass(old);
    await limit.forget(who);
    expect(await takeSome(limit, who, 5)).toEqual([null, null, null, null, null]);
    expect(await database().rateLimit.count({ where: { key: `test-pauses:${who}` } })).toBe(0);
    expect(await database().rateLimit.count({ where: { key: `test:${old}` } })).toBe(0);
  });

  it("lets nobody try while the database is away", async () => {
    const { DATABASE_URL } = process.env;
    await closeDatabase();
    process.env.DATABASE_URL = DATABASE_URL?.replace(/host=[^&]*/, "host=%2Fnowhere");
    try {
      await expect(restarted().take(newId())).rejects.toThrow();
    } finally {
      await closeDatabase();
      process.env.DATABASE_URL = DATABASE_URL;
    }
  });
});
