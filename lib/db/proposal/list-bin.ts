import type { UserScope } from "@/lib/domain/account/scope";
import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { type ProposalCursor, writeCursor } from "@/lib/domain/proposal/proposal-cursor";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { placeOf } from "./list-proposals";

export type BinnedRow = { id: ProposalId; title: string; deletedAt: string };

type Stored = { id: string; title: string; deletedAt: Date };

type List = { scope: UserScope; limit: number; after?: ProposalCursor | undefined };

/** A page of what a user has in the bin, last deleted first. `next` leads to the page after it; null on the last. */
export async function listBin(list: List): Promise<{ rows: BinnedRow[]; next: string | null }> {
  const found = await database().$queryRaw<Stored[]>(binQuery(list));
  const rows = found.slice(0, list.limit).map(toBinned);
  const last = rows.at(-1);
  return { rows, next: last && found.length > list.limit ? writeCursor({ at: last.deletedAt, id: last.id }) : null };
}

/** The statement behind a page; a test reads its plan. */
export function binQuery({ scope, limit, after }: List): Prisma.Sql {
  return Prisma.sql`
    select "id", "title", "deletedAt" from "proposal"
    where "ownerId" = ${scope.userId} and "deletedAt" is not null
    ${after ? Prisma.sql`and ("deletedAt", "id") < ${placeOf(after)}` : Prisma.empty}
    order by "deletedAt" desc, "id" desc limit ${limit + 1}`;
}

function toBinned(row: Stored): BinnedRow {
  return { id: proposalIdSchema.parse(row.id), title: row.title, deletedAt: row.deletedAt.toISOString() };
}
