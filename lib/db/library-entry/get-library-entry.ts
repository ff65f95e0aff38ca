import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { fail, type Result } from "@/lib/domain/problem/result";
import { database } from "../client";
import { live } from "../proposal/live";
import type { Transaction } from "../transaction";
import { entryColumns, toOwnEntry } from "./library-entry-record";

/** Fails with `not_found` when there is none or it is retired, and with `damaged` when it cannot be read. */
export async function getLibraryEntry(
  id: string,
  on: Transaction = database(),
): Promise<Result<OwnEntry, "not_found" | "damaged">> {
  const row = await on.libraryEntry.findFirst({ where: { id, ...live() }, select: entryColumns });
  return row ? toOwnEntry(row) : fail("not_found");
}
