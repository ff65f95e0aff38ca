import type { UserScope } from "@/lib/domain/account/scope";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { keptSince } from "@/lib/domain/proposal/bin";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { inBinOf } from "./live";

// Whatever belongs to a proposal hangs on its row with ON DELETE CASCADE: sections and their revisions, versions and
// what they keep for exports, days, and the keys of its writes. A test looks through every table.

/** So few that no statement takes long, with however many revisions. */
const AT_ONCE = 10;

/** One proposal of the bin for good. */
export async function deleteForGood(given: { scope: UserScope; proposalId: ProposalId }): Promise<Result<null>> {
  const where = { ...inBinOf(given.scope), id: given.proposalId };
  const deleted = await database().proposal.deleteMany({ where });
  return deleted.count === 1 ? succeed(null) : fail("not_found");
}

/** All that a user has put into the bin up to an instant, for good. */
export async function emptyBin({ scope, upTo }: { scope: UserScope; upTo: Date }): Promise<Result<null>> {
  await deleteAll(Prisma.sql`"ownerId" = ${scope.userId} and "deletedAt" <= ${upTo}`);
  return succeed(null);
}

type Look = { now: Date; timeZone: string; shouldStop?: () => boolean };

/**
 * What has been in anybody's bin for as long as the bin keeps it, by the days of a zone, for good. Returns how many
 * proposals that were.
 */
export function deleteExpired({ now, timeZone, shouldStop }: Look): Promise<number> {
  return deleteAll(Prisma.sql`"deletedAt" < ${keptSince(now, timeZone)}`, shouldStop);
}

/** Steps of their own, each a transaction. What somebody is restoring or deleting at the moment is left to them. */
async function deleteAll(which: Prisma.Sql, shouldStop = (): boolean => false): Promise<number> {
  let total = 0;
  let deleted = AT_ONCE;
  while (deleted === AT_ONCE && !shouldStop()) {
    deleted = await database().$executeRaw`
      with chosen as materialized (
        select "id" from "proposal" where "deletedAt" is not null and ${which}
        order by "deletedAt" limit ${AT_ONCE} for update skip locked
      )
      delete from "proposal" using chosen where "proposal"."id" = chosen."id"`;
    total += deleted;
  }
  return total;
}
