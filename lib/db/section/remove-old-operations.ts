import type { Transaction } from "../transaction";

/** A browser that was away may repeat a save for this long. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Removes the keys of saves nobody repeats any more, at most so many at once. Returns how many were removed. */
export async function removeOldOperations(
  transaction: Transaction,
  { now, most }: { now: Date; most: number },
): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  return transaction.$executeRaw`
    delete from "operation" where ("userId", "key") in (
      select "userId", "key" from "operation" where "createdAt" < ${before} order by "createdAt" limit ${most})`;
}
