import type { UserScope } from "@/lib/domain/account/scope";
import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import type { OwnEntryValues } from "@/lib/domain/own-library/own-entry-values";
import { fail, type Result } from "@/lib/domain/problem/result";
import { live } from "../proposal/live";
import { attempt } from "../transaction";
import { getLibraryEntry } from "./get-library-entry";
import { ENTRY_VERSION, entryColumns, storeEntry, toOwnEntry } from "./library-entry-record";

type Save = { scope: UserScope; id: string; revision: number; values: OwnEntryValues };

/** Replaces an entry. Proposals keep the version they copied. An entry keeps its kind for life. */
export async function saveLibraryEntry({ scope, id, revision, values }: Save): Promise<Result<OwnEntry>> {
  if (!scope.isAdmin) return fail("forbidden");
  const kept = storeEntry(values);
  if (!kept.ok) return kept;
  return attempt(async (transaction) => {
    const [row] = await transaction.libraryEntry.updateManyAndReturn({
      where: { id, revision, kind: values.kind, ...live() },
      data: {
        entry: kept.value.json,
        schemaVersion: ENTRY_VERSION,
        updatedById: scope.userId,
        revision: { increment: 1 },
        updatedAt: new Date(),
      },
      select: entryColumns,
    });
    if (row) return toOwnEntry(row);
    const current = await getLibraryEntry(id, transaction);
    if (!current.ok) return current;
    if (current.value.kind !== values.kind) return fail("answers_invalid", { fields: [otherKind] });
    return fail("revision_stale", { current: current.value });
  });
}

const otherKind = { path: "kind", message: "An entry keeps its kind. Retire this one and add another." };
