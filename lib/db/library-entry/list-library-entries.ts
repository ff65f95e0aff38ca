import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { database } from "../client";
import { live } from "../proposal/live";
import { entryColumns, toOwnEntry } from "./library-entry-record";

/** `damaged` names the entries that cannot be read; the others are all there. */
type ListedEntries = { entries: OwnEntry[]; damaged: string[] };

/** Every entry of the organisation's own that is not retired, the newest first. */
export async function listLibraryEntries(): Promise<ListedEntries> {
  const rows = await database().libraryEntry.findMany({
    where: live(),
    orderBy: { id: "desc" },
    select: entryColumns,
  });
  const listed: ListedEntries = { entries: [], damaged: [] };
  for (const row of rows) {
    const entry = toOwnEntry(row);
    if (entry.ok) listed.entries.push(entry.value);
    else listed.damaged.push(row.id);
  }
  return listed;
}
