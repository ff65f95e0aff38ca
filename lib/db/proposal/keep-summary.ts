import { type DraftSummary, SUMMARY_VERSION } from "@/lib/domain/proposal/summarise-draft";
import type { Transaction } from "../transaction";

/** What is kept under it is worked out anew whenever it is shown. */
const OF_NO_RELEASE = 0;

/**
 * Keeps what lists show of a draft: its counts and its days. Whatever writes answers, or brings a proposal back from
 * the bin, calls this in the same transaction. `isRefresh` leaves alone what a writer of this release has kept by now.
 */
export async function keepSummary(
  on: Transaction,
  { proposalId, summary, isRefresh = false }: { proposalId: string; summary: DraftSummary; isRefresh?: boolean },
): Promise<void> {
  const { status, answeredCount, completedCount, meetingOn, dates, isLasting } = summary;
  const version = isLasting ? SUMMARY_VERSION : OF_NO_RELEASE;
  const [events, days] = [dates.map(({ event }) => event), dates.map(({ date }) => date)];
  await on.$executeRaw`
    with kept as (
      update "proposal" set "status" = ${status}, "answeredCount" = ${answeredCount}, "completedCount" = ${completedCount},
        "meetingOn" = ${meetingOn}::date, "summaryVersion" = ${version}
      where "id" = ${proposalId}::uuid and "deletedAt" is null
        and (not ${isRefresh}::boolean or "summaryVersion" <> ${SUMMARY_VERSION})
      returning "id", "ownerId"
    ), wanted as (
      select * from unnest(${events}::text[], ${days}::date[]) as named("event", "date")
    ), gone as (
      delete from "proposalDate" using kept
      where "proposalId" = kept."id" and ("event", "date") not in (select "event", "date" from wanted)
    )
    insert into "proposalDate" ("proposalId", "ownerId", "event", "date")
    select kept."id", kept."ownerId", wanted."event", wanted."date" from kept cross join wanted
    on conflict do nothing`;
}
