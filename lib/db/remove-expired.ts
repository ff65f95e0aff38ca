import { database } from "./client";
import { MOST_SESSION_DAYS } from "./session/get-session";

const DAY_MS = 86_400_000;

/**
 * Removes what has had its time and says something of people: sessions, one-time links, and counts of tries. Returns
 * how many rows that were.
 */
export async function removeExpired(now: Date): Promise<number> {
  const { session, oneTimeLink, verification, rateLimit } = database();
  const where = { expiresAt: { lt: now } };
  const begun = new Date(now.getTime() - MOST_SESSION_DAYS * DAY_MS);
  const removed = await Promise.all([
    session.deleteMany({ where: { OR: [where, { createdAt: { lt: begun } }] } }),
    oneTimeLink.deleteMany({ where }),
    verification.deleteMany({ where }),
    rateLimit.deleteMany({ where: { expire: { lt: now } } }),
  ]);
  return removed.reduce((sum, { count }) => sum + count, 0);
}
