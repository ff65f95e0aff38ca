import { cache } from "react";
import { loadLibrary } from "@/lib/content/load-library";
import { listLibraryEntries } from "@/lib/db/library-entry/list-library-entries";
import type { Library } from "@/lib/domain/library/library";
import { addOwnEntries } from "@/lib/domain/own-library/own-entry";

/** The organisation's own entries, and the ids of those that cannot be read, read once a request. */
export const loadOwnEntries = cache(listLibraryEntries);

/** The shipped library with the organisation's own entries, read once a request. */
export const loadWholeLibrary = cache(
  async (): Promise<Library> => addOwnEntries(loadLibrary(), (await loadOwnEntries()).entries),
);
