import { type ProposalCursor, writeCursor } from "@/lib/domain/proposal/proposal-cursor";
import { Prisma } from "../generated/client";

/** Which part of a list, newest first: what comes after a place in it, what comes before a place, or its beginning. */
export type ListPlace = { older?: ProposalCursor | undefined; newer?: ProposalCursor | undefined };

/** One page of a list. `older` and `newer` lead to the pages beside it; null where there is none. */
export type CursorPage<Row> = { rows: Row[]; older: string | null; newer: string | null };

type Reading<Row> = {
  /** The most rows of a page. */
  limit: number;
  place: ListPlace;
  /** Reads one row more than the limit from a place on, in the order `orderFrom` gives. */
  read: (place: ListPlace) => Promise<Row[]>;
  placeOf: (row: Row) => ProposalCursor;
};

/** Reads one page of a list, and one row more than it gives to know whether the list goes on. */
export async function readCursorPage<Row>({ limit, place, read, placeOf }: Reading<Row>): Promise<CursorPage<Row>> {
  const cursorOf = (row: Row | undefined, isThere: boolean): string | null =>
    row && isThere ? writeCursor(placeOf(row)) : null;
  const found = await read(place);
  if (place.newer === undefined) {
    const rows = found.slice(0, limit);
    return {
      rows,
      older: cursorOf(rows.at(-1), found.length > limit),
      newer: cursorOf(rows[0], place.older !== undefined),
    };
  }
  // The way back ends at a full first page, however little is left in front of it.
  if (found.length <= limit) return readCursorPage({ limit, place: {}, read, placeOf });
  const rows = found.slice(0, limit).reverse();
  return { rows, older: cursorOf(rows.at(-1), true), newer: cursorOf(rows[0], true) };
}

/** The rows beyond a place, as a condition that follows others. `at` is the column the list is ordered by. */
export function beyond(at: Prisma.Sql, { older, newer }: ListPlace): Prisma.Sql {
  if (older) return Prisma.sql`and (${at}, "id") < ${sqlOf(older)}`;
  return newer ? Prisma.sql`and (${at}, "id") > ${sqlOf(newer)}` : Prisma.empty;
}

/** The order in which the rows beyond a place are read: those nearest to it first. */
export const orderFrom = (at: Prisma.Sql, { newer }: ListPlace): Prisma.Sql =>
  newer ? Prisma.sql`order by ${at} asc, "id" asc` : Prisma.sql`order by ${at} desc, "id" desc`;

const sqlOf = ({ at, id }: ProposalCursor): Prisma.Sql => Prisma.sql`(${at}::timestamptz, ${id}::uuid)`;
