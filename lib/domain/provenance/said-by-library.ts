import type { StoredRow, StoredValue } from "../draft/draft";
import { rowsOf } from "../draft/rows-of";
import type { LibraryList } from "../form/question";
import type { Library } from "../library/library";
import { pickerEntries } from "../picker/library-entries";

/** What an entry says in each column, by the column's key, or by "controls.text" for a row within the row. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>;
export const NOTHING_SAID: Said = new Map();

/** A library lives as long as what is made with it, and its entries do not change meanwhile. */
const known = new WeakMap<Library, Map<LibraryList, ReadonlyMap<string, Said>>>();

/** The texts that a row got with the entry it was picked from; none where it was typed. Of entries that share an id, those of all. */
export function saidByLibrary(library: Library, list: LibraryList | undefined, { libraryId }: StoredRow): Said {
  if (list === undefined || typeof libraryId !== "string") return NOTHING_SAID;
  const lists = known.get(library) ?? new Map<LibraryList, ReadonlyMap<string, Said>>();
  known.set(library, lists);
  const entries = lists.get(list) ?? readList(library, list);
  lists.set(list, entries);
  return entries.get(libraryId) ?? NOTHING_SAID;
}

function readList(library: Library, list: LibraryList): ReadonlyMap<string, Said> {
  const entries = new Map<string, Map<string, Set<string>>>();
  for (const { toColumns } of pickerEntries(library, list)) {
    const { libraryId, ...columns } = toColumns(() => "row");
    if (typeof libraryId !== "string") continue;
    const said = entries.get(libraryId) ?? new Map<string, Set<string>>();
    entries.set(libraryId, said);
    collectTexts(columns, "", said);
  }
  return entries;
}

function collectTexts(columns: Readonly<Record<string, StoredValue>>, path: string, said: Map<string, Set<string>>) {
  for (const [key, value] of Object.entries(columns)) {
    const column = `${path}${key}`;
    if (typeof value === "string") said.set(column, (said.get(column) ?? new Set()).add(value));
    for (const row of rowsOf(value)) collectTexts(row, `${column}.`, said);
  }
}
