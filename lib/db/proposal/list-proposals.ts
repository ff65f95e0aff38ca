import type { UserScope } from "@/lib/domain/account/scope";
import { foldText } from "@/lib/domain/text/fold-text";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { beyond, type CursorPage, type ListPlace, orderFrom, readCursorPage } from "./cursor-page";
import { type ListedRow, type StoredRow, toListedRow } from "./listed-row";

type List = {
  scope: UserScope;
  limit: number;
  /** Words the title holds, whatever their case and accents; empty for all. */
  search?: string | undefined;
  place?: ListPlace;
};

const EDITED = Prisma.sql`"updatedAt"`;

/**
 * A page of what a user owns outside the bin, last edited first. It reads one row more than it gives, whatever the
 * number of proposals; a search reads on until it has found as many.
 */
export function listProposals(list: List): Promise<CursorPage<ListedRow>> {
  const { limit, place = {} } = list;
  return readCursorPage({
    limit,
    place,
    read: async (from) =>
      (await database().$queryRaw<StoredRow[]>(listQuery({ ...list, place: from }))).map(toListedRow),
    placeOf: ({ updatedAt, id }) => ({ at: updatedAt, id }),
  });
}

/** The statement behind a page; a test reads its plan. */
export function listQuery({ scope, limit, search = "", place = {} }: List): Prisma.Sql {
  const words = foldText(search.trim());
  const matching = words === "" ? Prisma.empty : Prisma.sql`and "searchTitle" like ${`%${escapeLike(words)}%`}`;
  return Prisma.sql`
    select "id", "title", "status", "stanceOn", "theme", "revision", "createdAt", "updatedAt", "meetingOn",
      "answeredCount", "completedCount", "summaryVersion"
    from "proposal" where "ownerId" = ${scope.userId} and "deletedAt" is null
    ${beyond(EDITED, place)}
    ${matching}
    ${orderFrom(EDITED, place)} limit ${limit + 1}`;
}

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, "\\$&");
