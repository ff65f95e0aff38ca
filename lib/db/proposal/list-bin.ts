import type { UserScope } from "@/lib/domain/account/scope";
import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { beyond, type CursorPage, type ListPlace, orderFrom, readCursorPage } from "./cursor-page";

export type BinnedRow = { id: ProposalId; title: string; deletedAt: string };

type Stored = { id: string; title: string; deletedAt: Date };

type List = { scope: UserScope; limit: number; place?: ListPlace };

const DELETED = Prisma.sql`"deletedAt"`;

/** A page of what a user has in the bin, last deleted first. */
export function listBin(list: List): Promise<CursorPage<BinnedRow>> {
  const { limit, place = {} } = list;
  return readCursorPage({
    limit,
    place,
    read: async (from) => (await database().$queryRaw<Stored[]>(binQuery({ ...list, place: from }))).map(toBinned),
    placeOf: ({ deletedAt, id }) => ({ at: deletedAt, id }),
  });
}

/** The statement behind a page; a test reads its plan. */
export function binQuery({ scope, limit, place = {} }: List): Prisma.Sql {
  return Prisma.sql`
    select "id", "title", "deletedAt" from "proposal"
    where "ownerId" = ${scope.userId} and "deletedAt" is not null
    ${beyond(DELETED, place)}
    ${orderFrom(DELETED, place)} limit ${limit + 1}`;
}

function toBinned(row: Stored): BinnedRow {
  return { id: proposalIdSchema.parse(row.id), title: row.title, deletedAt: row.deletedAt.toISOString() };
}
