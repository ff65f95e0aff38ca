import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin, requireUser } from "@/lib/auth/require-user";
import { createLibraryEntryOperation, listLibraryEntriesOperation } from "@/lib/contract/library";
import { createLibraryEntry } from "@/lib/db/library-entry/create-library-entry";
import { listLibraryEntries } from "@/lib/db/library-entry/list-library-entries";
import { succeed } from "@/lib/domain/problem/result";

const list = handle(listLibraryEntriesOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async () => succeed(await listLibraryEntries()),
});

const create = handle(createLibraryEntryOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope, body, key }) => createLibraryEntry({ scope, values: body, key }),
  dress: ({ id }) => ({ headers: [["location", `/api/v1/library/${id}`]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: create });
