import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import type { OwnEntryValues } from "@/lib/domain/own-library/own-entry-values";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { UserScope } from "@/lib/domain/scope";
import { newId } from "../new-id";
import { live } from "../proposal/live";
import { attempt } from "../transaction";
import { ENTRY_VERSION, entryColumns, toOwnEntry } from "./library-entry-record";

const MAX_ENTRIES = 500;

/** An entry for the whole organisation; only an administrator may write one. */
export async function createLibraryEntry(given: {
  scope: UserScope;
  values: OwnEntryValues;
}): Promise<Result<OwnEntry>> {
  const { scope, values } = given;
  if (!scope.isAdmin) return fail("forbidden");
  return attempt(async (transaction) => {
    if ((await transaction.libraryEntry.count({ where: live() })) >= MAX_ENTRIES)
      return fail("forbidden", { fields: [tooMany] });
    const data = { id: newId(), ...values, schemaVersion: ENTRY_VERSION, updatedById: scope.userId };
    return succeed(toOwnEntry(await transaction.libraryEntry.create({ data, select: entryColumns })));
  });
}

const tooMany = { path: "", message: `There are ${MAX_ENTRIES} entries. Retire some before you add one.` };
