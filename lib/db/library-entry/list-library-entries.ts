import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { live } from "../proposal/live";
import { entryColumns, toOwnEntry } from "./library-entry-record";

/** `damaged` names the entries that cannot be read; the others are all there. */
type ListedEntries = { entries: OwnEntry[]; damaged: string[] };
type EntryRow = Parameters<typeof toOwnEntry>[0];

/** Every entry of the organisation's own that is not retired, the newest first. */
export async function listLibraryEntries(): Promise<ListedEntries> {
  const rows = await database().libraryEntry.findMany({
    where: live(),
    orderBy: { id: "desc" },
    select: entryColumns,
  });
  return listed(rows);
}

/** A row of the same within a statement that reads something else too; its moment comes as text. */
export type JsonEntryRow = Omit<EntryRow, "updatedAt"> & { updatedAt: string };

/** The same entries as one JSON value, for `fromJsonRows`. */
export const liveEntriesAsJson = Prisma.sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', "id", 'kind', "kind", 'revision', "revision", 'entry', "entry",
    'updatedAt', "updatedAt") order by "id" desc), '[]'::jsonb)
  from "libraryEntry" where "deletedAt" is null)`;

export const fromJsonRows = (rows: readonly JsonEntryRow[]): OwnEntry[] =>
  listed(rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }))).entries;

function listed(rows: readonly EntryRow[]): ListedEntries {
  const listed: ListedEntries = { entries: [], damaged: [] };
  for (const row of rows) {
    const entry = toOwnEntry(row);
    if (entry.ok) listed.entries.push(entry.value);
    else listed.damaged.push(row.id);
  }
  return listed;
}
