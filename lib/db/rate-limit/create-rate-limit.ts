import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "../client";

const DAY_SECONDS = 86_400;

export type RateLimit = {
  /** Counts one more try. Null where it may go on, else in how many seconds the next one may. */
  take: (who: string) => Promise<number | null>;
  /** Takes one try back: it turned out to be no guess. */
  giveBack: (who: string) => Promise<void>;
  /** Begins at none again. */
  forget: (who: string) => Promise<void>;
};

type Limits = {
  /** Begins the keys of its rows. */
  name: string;
  most: number;
  withinSeconds: number;
  /** Up to this long the pause doubles each time the limit is passed within a day; absent: it stays as it is. */
  longestPauseSeconds?: number;
};

/** The client of the moment: a command or a test may have closed the one before. */
const storeClient = {
  get rateLimit() {
    return database().rateLimit;
  },
};

/**
 * So many tries in a stretch of time by whoever `who` names, counted in the database so that a restart forgets nothing
 * and of many tries at once exactly the allowed ones pass. A name that is over its limit is turned away from memory,
 * so that a flood of tries asks the database nothing. Rejects while the database is away: then nobody may try.
 */
export function createRateLimit({ name, most, withinSeconds, longestPauseSeconds = withinSeconds }: Limits): RateLimit {
  const shared = { storeClient, tableName: "rateLimit", clearExpiredByTimeout: false };
  const tries = new RateLimiterPrisma({
    ...shared,
    keyPrefix: name,
    points: most,
    duration: withinSeconds,
    inMemoryBlockOnConsumed: most + 1,
  });
  const pauses = new RateLimiterPrisma({ ...shared, keyPrefix: `${name}-pauses`, points: 1, duration: DAY_SECONDS });

  async function startPause(who: string): Promise<number> {
    const { consumedPoints } = await pauses.penalty(who);
    const seconds = Math.min(longestPauseSeconds, withinSeconds * 2 ** (consumedPoints - 1));
    await tries.block(who, seconds);
    return seconds;
  }

  return {
    take: async (who) => {
      try {
        await tries.consume(who);
        return null;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const isFirstOverLimit = refused.consumedPoints === most + 1;
        return isFirstOverLimit ? startPause(who) : Math.ceil(refused.msBeforeNext / 1_000);
      }
    },
    giveBack: async (who) => {
      await tries.reward(who);
    },
    forget: async (who) => {
      await Promise.all([tries.delete(who), pauses.delete(who)]);
      await removePassed();
    },
  };
}

/** Rows that somebody else is at are left for the next time, so that no two wait for each other. */
async function removePassed(): Promise<void> {
  await database().$executeRaw`
    delete from "rateLimit" where "key" in (
      select "key" from "rateLimit" where "expire" < now() for update skip locked)`;
}
