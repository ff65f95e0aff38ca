import { type OwnEntry, ownEntrySchema } from "@/lib/domain/own-library/own-entry";

/** Raised when the shape of an entry changes; stands beside every stored one. */
export const ENTRY_VERSION = 1;

export const entryColumns = { id: true, kind: true, revision: true, entry: true, updatedAt: true } as const;

type Row = { id: string; kind: string; revision: number; entry: unknown; updatedAt: Date };

export const toOwnEntry = ({ updatedAt, ...row }: Row): OwnEntry =>
  ownEntrySchema.parse({ ...row, savedAt: updatedAt.toISOString() });
