import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { database } from "../client";
import { live } from "../proposal/live";
import type { Transaction } from "../transaction";
import { entryColumns, toOwnEntry } from "./library-entry-record";

/** Null when there is none, or it is retired. */
export async function getLibraryEntry(id: string, on: Transaction = database()): Promise<OwnEntry | null> {
  const row = await on.libraryEntry.findFirst({ where: { id, ...live() }, select: entryColumns });
  return row && toOwnEntry(row);
}
