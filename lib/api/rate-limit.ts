export type RateLimit = {
  /** Counts one more try of whoever the key names; false, and not counted, where there were too many of late. */
  take: (key: string) => boolean;
};

type Limits = { most: number; withinMs: number; now?: () => number };

/** So many tries a key in any stretch of time, kept in this process: for work that few people ask for. */
export function createRateLimit({ most, withinMs, now = Date.now }: Limits): RateLimit {
  const tries = new Map<string, number[]>();
  return {
    take(key) {
      const since = now() - withinMs;
      const recent = (tries.get(key) ?? []).filter((at) => at > since);
      const hasRoom = recent.length < most;
      tries.set(key, hasRoom ? [...recent, now()] : recent);
      return hasRoom;
    },
  };
}
