import type { Transaction } from "../transaction";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** All revisions are kept for this long, then the last of each hour, then the last of each day. */
const ALL_FOR_MS = 48 * HOUR_MS;
const HOURLY_FOR_MS = 30 * DAY_MS;
/** What a merge, a restore or an import replaced is looked for later than what was typed. */
const RARE_CAUSES_FOR_MS = 365 * DAY_MS;

/**
 * Removes revisions that stand close to a later one of the same author, of the proposals between two ids (the first
 * excluded, the last included). The newest revision of a section is always the last of its hour, so it stays, and so
 * does the end of each author's burst of typing. Returns how many were removed.
 */
export async function thinRevisions(
  transaction: Transaction,
  { after, upTo, now }: { after: string; upTo: string; now: Date },
): Promise<number> {
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  return transaction.$executeRaw`
    delete from "sectionRevision" as old
    using (
      select "proposalId", "sectionId", "revision", row_number() over (
        partition by "proposalId", "sectionId", "authorId",
          "createdAt" < ${before(HOURLY_FOR_MS)},
          date_trunc(case when "createdAt" < ${before(HOURLY_FOR_MS)} then 'day' else 'hour' end, "createdAt", 'UTC')
        order by "revision" desc
      ) as "place"
      from "sectionRevision"
      where "proposalId" > ${after}::uuid and "proposalId" <= ${upTo}::uuid
        and "createdAt" < ${before(ALL_FOR_MS)}
        and ("cause" = 'edit' or "createdAt" < ${before(RARE_CAUSES_FOR_MS)})
    ) as ranked
    where ranked."place" > 1
      and old."proposalId" = ranked."proposalId"
      and old."sectionId" = ranked."sectionId"
      and old."revision" = ranked."revision"`;
}
