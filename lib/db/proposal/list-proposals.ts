import type { UserScope } from "@/lib/domain/account/scope";
import { type ProposalCursor, writeCursor } from "@/lib/domain/proposal/proposal-cursor";
import { foldText } from "@/lib/domain/text/fold-text";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { type ListedRow, type StoredRow, toListedRow } from "./listed-row";

/** Which part of the list: what was edited before a place, what was edited after it, or the newest. */
export type ListPlace = { older?: ProposalCursor | undefined; newer?: ProposalCursor | undefined };

type List = {
  scope: UserScope;
  limit: number;
  /** Words the title holds, whatever their case and accents; empty for all. */
  search?: string | undefined;
  place?: ListPlace;
};

/** One page of a list. `older` and `newer` lead to the pages beside it; null where there is none. */
export type ProposalPage = { rows: ListedRow[]; older: string | null; newer: string | null };

/**
 * A page of what a user owns outside the bin, last edited first. It reads one row more than it gives, whatever the
 * number of proposals; a search reads on until it has found as many.
 */
export async function listProposals(list: List): Promise<ProposalPage> {
  const { limit, place = {} } = list;
  const found = (await database().$queryRaw<StoredRow[]>(listQuery(list))).map(toListedRow);
  if (place.newer === undefined) {
    const rows = found.slice(0, limit);
    return {
      rows,
      older: cursorOf(rows.at(-1), found.length > limit),
      newer: cursorOf(rows[0], place.older !== undefined),
    };
  }
  // The way back ends at a full first page, however little is left in front of it.
  if (found.length <= limit) return listProposals({ ...list, place: {} });
  const rows = found.slice(0, limit).reverse();
  return { rows, older: cursorOf(rows.at(-1), true), newer: cursorOf(rows[0], true) };
}

const cursorOf = (row: ListedRow | undefined, isThere: boolean): string | null =>
  row && isThere ? writeCursor({ at: row.updatedAt, id: row.id }) : null;

/** The statement behind a page; a test reads its plan. */
export function listQuery({ scope, limit, search = "", place: { older, newer } = {} }: List): Prisma.Sql {
  const words = foldText(search.trim());
  const matching = words === "" ? Prisma.empty : Prisma.sql`and "searchTitle" like ${`%${escapeLike(words)}%`}`;
  return Prisma.sql`
    select "id", "title", "status", "stanceOn", "theme", "revision", "createdAt", "updatedAt", "meetingOn",
      "answeredCount", "completedCount", "summaryVersion"
    from "proposal" where "ownerId" = ${scope.userId} and "deletedAt" is null
    ${older ? Prisma.sql`and ("updatedAt", "id") < ${placeOf(older)}` : Prisma.empty}
    ${newer ? Prisma.sql`and ("updatedAt", "id") > ${placeOf(newer)}` : Prisma.empty}
    ${matching}
    order by ${newer ? Prisma.sql`"updatedAt" asc, "id" asc` : Prisma.sql`"updatedAt" desc, "id" desc`}
    limit ${limit + 1}`;
}

/** The place a cursor names, as SQL compares it. */
export const placeOf = ({ at, id }: ProposalCursor): Prisma.Sql => Prisma.sql`(${at}::timestamptz, ${id}::uuid)`;

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, "\\$&");
