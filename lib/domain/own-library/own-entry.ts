import { z } from "zod";
import type { AudiencePack, Library, RiskEntry } from "../library";
import { ownEntryValuesSchema } from "./own-entry-values";

export const ownEntryIdSchema = z.uuid();

/** An entry of the organisation's own as it is kept. Its version is its revision, so a copy can say which it copied. */
export const ownEntrySchema = z
  .object({ id: ownEntryIdSchema, revision: z.int().min(1), savedAt: z.iso.datetime() })
  .and(ownEntryValuesSchema);
export type OwnEntry = z.infer<typeof ownEntrySchema>;
export type OwnEntryOf<Kind extends OwnEntry["kind"]> = Extract<OwnEntry, { kind: Kind }>;

/** The shipped library with an organisation's own entries before it, each looking like a shipped one. */
export function addOwnEntries(library: Library, own: readonly OwnEntry[]): Library {
  if (own.length === 0) return library;
  const risks = own.filter((entry) => entry.kind === "risk").map(toRisk);
  const audiences = own.filter((entry) => entry.kind === "audience").map(toAudience);
  return { ...library, risks: [...risks, ...library.risks], audiences: [...audiences, ...library.audiences] };
}

const toRisk = ({ id, revision, entry }: OwnEntryOf<"risk">): RiskEntry => ({ ...entry, ...standing(id, revision) });

const toAudience = ({ id, revision, entry }: OwnEntryOf<"audience">): AudiencePack => ({
  ...entry,
  ...standing(id, revision),
});

const standing = (id: string, version: number) => ({ id, version, status: null, editorial: true });
