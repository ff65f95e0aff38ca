import type { UserScope } from "@/lib/domain/account/scope";
import { type OwnEntry, ownEntrySchema } from "@/lib/domain/own-library/own-entry";
import type { OwnEntryValues } from "@/lib/domain/own-library/own-entry-values";
import { fail, type Result } from "@/lib/domain/problem/result";
import { newId } from "../new-id";
import { doOnce } from "../operation/do-once";
import { live } from "../proposal/live";
import type { Transaction } from "../transaction";
import { ENTRY_VERSION, entryColumns, storeEntry, toOwnEntry } from "./library-entry-record";

const MAX_ENTRIES = 500;

type Create = {
  scope: UserScope;
  values: OwnEntryValues;
  /** The same key with the same values makes one entry, however often it comes. */
  key: string;
};

/** An entry for the whole organisation; only an administrator may write one. */
export async function createLibraryEntry({ scope, values, key }: Create): Promise<Result<OwnEntry>> {
  const { userId, isAdmin } = scope;
  if (!isAdmin) return fail("forbidden");
  const keyed = { userId, key, request: { createLibraryEntry: values }, reply: ownEntrySchema, about: () => ({}) };
  return doOnce(keyed, (transaction) => insert(transaction, scope, values));
}

async function insert(transaction: Transaction, scope: UserScope, values: OwnEntryValues): Promise<Result<OwnEntry>> {
  if ((await transaction.libraryEntry.count({ where: live() })) >= MAX_ENTRIES)
    return fail("forbidden", { fields: [tooMany] });
  const kept = storeEntry(values);
  if (!kept.ok) return kept;
  const own = { id: newId(), kind: values.kind, schemaVersion: ENTRY_VERSION, updatedById: scope.userId };
  const data = { ...own, entry: kept.value.json };
  return toOwnEntry(await transaction.libraryEntry.create({ data, select: entryColumns }));
}

const tooMany = { path: "", message: `There are ${MAX_ENTRIES} entries. Retire some before you add one.` };
