import type { Transaction } from "../transaction";
import { inTransaction } from "../transaction";
import { removeOldOperations } from "./remove-old-operations";
import { thinRevisions } from "./thin-revisions";

/** Any number of our own: two instances on one database thin one after the other. */
const THINNING_LOCK = 4_632_073_012;
const PROPOSALS_AT_ONCE = 50;
const OPERATIONS_AT_ONCE = 1_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

export type Thinned = { revisions: number; operations: number };
type Options = { now: Date; shouldStop?: () => boolean };

/**
 * Thins revisions and the keys of saves, in small steps with a transaction each, so that no save waits for long. Ends
 * early when asked to, and where another instance is at it.
 */
export async function thinHistory({ now, shouldStop = () => false }: Options): Promise<Thinned> {
  const thinned = { revisions: 0, operations: 0 };
  let after: string | null = FIRST_ID;
  while (after !== null && !shouldStop()) {
    const step = await underLock((transaction) => thinNext(transaction, after ?? FIRST_ID, now));
    thinned.revisions += step?.removed ?? 0;
    after = step?.last ?? null;
  }
  let removed = OPERATIONS_AT_ONCE;
  while (removed === OPERATIONS_AT_ONCE && !shouldStop()) {
    const most = OPERATIONS_AT_ONCE;
    removed = (await underLock((transaction) => removeOldOperations(transaction, { now, most }))) ?? 0;
    thinned.operations += removed;
  }
  return thinned;
}

/** The next proposals by id; `last` is null after the last of all. */
async function thinNext(
  transaction: Transaction,
  after: string,
  now: Date,
): Promise<{ removed: number; last: string | null }> {
  const next = await transaction.proposal.findMany({
    where: { id: { gt: after } },
    orderBy: { id: "asc" },
    take: PROPOSALS_AT_ONCE,
    select: { id: true },
  });
  const last = next.at(-1)?.id ?? null;
  return last === null
    ? { removed: 0, last }
    : { removed: await thinRevisions(transaction, { after, upTo: last, now }), last };
}

/** Null, and nothing done, where another instance holds the lock. */
async function underLock<T>(run: (transaction: Transaction) => Promise<T>): Promise<T | null> {
  return inTransaction(async (transaction) => {
    const [row] = await transaction.$queryRaw<{ taken: boolean }[]>`
      select pg_try_advisory_xact_lock(${THINNING_LOCK}::bigint) as taken`;
    return row?.taken ? run(transaction) : null;
  });
}
