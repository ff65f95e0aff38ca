import { type DraftSummary, SUMMARY_VERSION } from "@/lib/domain/proposal/summarise-draft";
import { hashOf } from "../canonical-json";
import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";

/** What is kept under it is worked out anew whenever it is shown. */
const OF_NO_RELEASE = 0;

/** A summary as it is kept, with the number of the rules behind it. */
export type KeptSummary = Omit<DraftSummary, "isLasting"> & { summaryVersion: number };

type Keep = {
  proposalId: string;
  summary: DraftSummary;
  /** What is kept now, as it was read under the lock of the proposal: the same is not written again. */
  kept?: KeptSummary;
  /** Leaves alone what a writer of this release has kept by now. */
  isRefresh?: boolean;
};

/**
 * Keeps what lists show of a draft: its counts and its days. Whatever writes answers, or brings a proposal back from
 * the bin, calls this in the same transaction.
 */
export async function keepSummary(
  on: Transaction,
  { proposalId, summary, kept, isRefresh = false }: Keep,
): Promise<void> {
  const { isLasting, ...shown } = summary;
  const version = isLasting ? SUMMARY_VERSION : OF_NO_RELEASE;
  if (kept && fingerprintOf(kept) === fingerprintOf({ ...shown, summaryVersion: version })) return;
  const { status, answeredCount, completedCount, meetingOn, dates } = shown;
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

const fingerprintOf = ({ dates, ...summary }: KeptSummary): string =>
  hashOf({ ...summary, dates: dates.map(({ event, date }) => `${event} ${date}`).sort() });

/** What is kept of a proposal, as one JSON value within a statement that reads something else too. */
export const keptSummaryAsJson = (proposalId: string): Prisma.Sql => Prisma.sql`(
  select jsonb_build_object('status', "status", 'answeredCount', "answeredCount", 'completedCount', "completedCount",
    'meetingOn', "meetingOn", 'summaryVersion', "summaryVersion", 'dates', (
      select coalesce(jsonb_agg(jsonb_build_object('event', "event", 'date', "date")), '[]'::jsonb)
      from "proposalDate" where "proposalId" = "proposal"."id"))
  from "proposal" where "id" = ${proposalId}::uuid)`;
