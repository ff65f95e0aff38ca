import { database } from "./client";

/**
 * Removes what has had its time and says something of people: sessions, one-time links, and counts of tries. Returns
 * how many rows that were.
 */
export async function removeExpired(now: Date): Promise<number> {
  const { session, oneTimeLink, verification, rateLimit } = database();
  const where = { expiresAt: { lt: now } };
  const removed = await Promise.all([
    session.deleteMany({ where }),
    oneTimeLink.deleteMany({ where }),
    verification.deleteMany({ where }),
    rateLimit.deleteMany({ where: { expire: { lt: now } } }),
  ]);
  return removed.reduce((sum, { count }) => sum + count, 0);
}
