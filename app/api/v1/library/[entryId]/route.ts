import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin } from "@/lib/auth/require-user";
import { removeLibraryEntryOperation, saveLibraryEntryOperation } from "@/lib/contract/library";
import { removeLibraryEntry } from "@/lib/db/library-entry/remove-library-entry";
import { saveLibraryEntry } from "@/lib/db/library-entry/save-library-entry";

const save = handle(saveLibraryEntryOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope, params, body, revision }) => saveLibraryEntry({ scope, id: params.entryId, revision, values: body }),
});

const remove = handle(removeLibraryEntryOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope, params }) => removeLibraryEntry({ scope, id: params.entryId }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ PUT: save, DELETE: remove });
