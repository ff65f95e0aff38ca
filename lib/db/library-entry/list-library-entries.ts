import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { database } from "../client";
import { live } from "../proposal/live";
import { entryColumns, toOwnEntry } from "./library-entry-record";

/** Every entry of the organisation's own that is not retired, the newest first. */
export async function listLibraryEntries(): Promise<OwnEntry[]> {
  const rows = await database().libraryEntry.findMany({
    where: live(),
    orderBy: { id: "desc" },
    select: entryColumns,
  });
  return rows.map(toOwnEntry);
}
