import type { Draft } from "@/lib/domain/draft/draft";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { sectionList } from "@/lib/domain/sections/registry";
import type { Section as SectionRow } from "../generated/client";
import { readAnswers } from "../section/stored-answers";
import type { Transaction } from "../transaction";

export type SavedMarks = { [K in SectionId]?: { revision: number; savedAt: string } };

/** What of a section's row is its answer to whoever reads the draft. */
export type SectionAnswers = Pick<
  SectionRow,
  "sectionId" | "schemaVersion" | "finished" | "unknown" | "confirmed" | "sample" | "answers"
>;

/** What is stored for a section that cannot be read, as it stands there. */
export type DamagedSections = { [K in SectionId]?: string };

type DraftRows = { draft: Draft; saved: SavedMarks; damaged: DamagedSections };

export async function readDraftRows(on: Transaction, proposalId: ProposalId): Promise<DraftRows> {
  return draftFromRows(await on.section.findMany({ where: { proposalId } }));
}

export function draftFromRows(rows: readonly SectionRow[]): DraftRows {
  const saved: SavedMarks = {};
  const damaged: DamagedSections = {};
  const draft = draftOf(rows);
  for (const section of sectionList) {
    const row = rows.find(({ sectionId }) => sectionId === section.id);
    if (!row) continue;
    saved[section.id] = { revision: row.revision, savedAt: row.updatedAt.toISOString() };
    if (!draft[section.id]) damaged[section.id] = JSON.stringify(row.answers, null, 2);
  }
  return { draft, saved, damaged };
}

/** Every saved section in today's shape. One this release does not know, or cannot read, is left where it is. */
export function draftOf(rows: readonly SectionAnswers[]): Draft {
  const draft: Draft = {};
  for (const section of sectionList) {
    const row = rows.find(({ sectionId }) => sectionId === section.id);
    if (!row) continue;
    const answers = readAnswers(section, row);
    if (!answers.ok) continue;
    const { finished, unknown, confirmed, sample } = row;
    draft[section.id] = { answers: answers.value, finished, unknown, confirmed, ...(sample && { sample }) };
  }
  return draft;
}
