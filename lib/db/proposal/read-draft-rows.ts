import type { Draft } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import type { SectionId } from "@/lib/domain/section-ids";
import { sectionList } from "@/lib/domain/sections/registry";
import type { Section as SectionRow } from "../generated/client";
import { upgradedAnswers } from "../section/stored-answers";
import type { Transaction } from "../transaction";

export type SavedMarks = { [K in SectionId]?: { revision: number; savedAt: string } };

/** What of a section's row is its answer to whoever reads the draft. */
export type SectionAnswers = Pick<
  SectionRow,
  "sectionId" | "schemaVersion" | "finished" | "unknown" | "sample" | "answers"
>;

type DraftRows = { draft: Draft; saved: SavedMarks };

export async function readDraftRows(on: Transaction, proposalId: ProposalId): Promise<DraftRows> {
  return draftFromRows(await on.section.findMany({ where: { proposalId } }));
}

export function draftFromRows(rows: readonly SectionRow[]): DraftRows {
  const saved: SavedMarks = {};
  for (const section of sectionList) {
    const row = rows.find(({ sectionId }) => sectionId === section.id);
    if (row) saved[section.id] = { revision: row.revision, savedAt: row.updatedAt.toISOString() };
  }
  return { draft: draftOf(rows), saved };
}

/** Every saved section in today's shape. A section this release does not know is left where it is. */
export function draftOf(rows: readonly SectionAnswers[]): Draft {
  const draft: Draft = {};
  for (const section of sectionList) {
    const row = rows.find(({ sectionId }) => sectionId === section.id);
    if (!row) continue;
    const { finished, unknown, sample } = row;
    draft[section.id] = { answers: upgradedAnswers(section, row), finished, unknown, ...(sample && { sample }) };
  }
  return draft;
}
