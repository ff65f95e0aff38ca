import { z } from "zod";
import { type OwnEntry, ownEntrySchema } from "@/lib/domain/own-library/own-entry";
import { type OwnEntryValues, ownEntryValuesSchema } from "@/lib/domain/own-library/own-entry-values";
import type { Result } from "@/lib/domain/problem/result";
import { read, type StoredJson, store } from "../stored-json";

/** Raised when the shape of an entry changes; stands beside every stored one. */
export const ENTRY_VERSION = 1;

export const entryColumns = { id: true, kind: true, revision: true, entry: true, updatedAt: true } as const;

type Row = { id: string; kind: string; revision: number; entry: unknown; updatedAt: Date };

export const toOwnEntry = ({ updatedAt, ...row }: Row): Result<OwnEntry, "damaged"> =>
  read(ownEntrySchema, { ...row, savedAt: updatedAt.toISOString() }, "libraryEntry.entry");

/** An entry as its column takes it. Which schema reads it is said by its kind, which has a column of its own. */
export function storeEntry({ kind, entry }: OwnEntryValues): Result<StoredJson, "unstorable"> {
  const withKind = z.unknown().transform((stored) => ({ kind, entry: stored }));
  return store(withKind.pipe(ownEntryValuesSchema), entry);
}
