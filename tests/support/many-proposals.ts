import { database } from "@/lib/db/client";
import { SUMMARY_VERSION } from "@/lib/domain/proposal/summarise-draft";

type Many = {
  /** All edited at one instant; else a second apart, the highest number last. */
  sameInstant?: boolean;
  /** Each with a meeting, a day apart from the first of January 2027 on. */
  meetings?: boolean;
};

/**
 * Blank proposals straight into the tables, far more than anybody types: titled "Number 1" and on, and where their
 * owner has some already, on from those.
 */
export async function addProposals(ownerId: string, count: number, many: Many = {}): Promise<void> {
  const { sameInstant = false, meetings = false } = many;
  const held = await database().proposal.count({ where: { ownerId } });
  await database().$executeRaw`
    with added as (
      insert into "proposal" ("id", "ownerId", "title", "searchTitle", "updatedAt", "summaryVersion", "meetingOn")
      select gen_random_uuid(), ${ownerId}, 'Number ' || n, 'number ' || n,
        timestamptz '2026-10-01' + (case when ${sameInstant}::boolean then 0 else n end) * interval '1 second',
        ${SUMMARY_VERSION}, case when ${meetings}::boolean then date '2026-12-31' + n::int end
      from generate_series(${held}::int + 1, ${held}::int + ${count}::int) as n
      returning "id", "meetingOn"
    )
    insert into "proposalDate" ("proposalId", "ownerId", "event", "date")
    select "id", ${ownerId}, 'meeting', "meetingOn" from added where "meetingOn" is not null`;
}
