import type { Answers } from "@/lib/domain/draft";
import type { Scope } from "@/lib/domain/scope";
import type { Section } from "@/lib/domain/section";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import type { Transaction } from "../transaction";
import { upgradedAnswers } from "./stored-answers";

export type StoredSection = {
  revision: number;
  answers: Answers;
  finished: boolean;
  unknown: string[];
  savedAt: string | null;
};

/** A section as it is kept; revision 0 and no answers before its first save. */
export async function getStoredSection(
  { scope, section }: { scope: Scope; section: Section },
  on: Transaction = database(),
): Promise<StoredSection> {
  const where = { proposalId: scope.proposalId, sectionId: section.id, proposal: ownedBy(scope) };
  const row = await on.section.findFirst({ where });
  if (!row) return { revision: 0, answers: {}, finished: false, unknown: [], savedAt: null };
  const { revision, finished, unknown, updatedAt } = row;
  return { revision, finished, unknown, answers: upgradedAnswers(section, row), savedAt: updatedAt.toISOString() };
}
