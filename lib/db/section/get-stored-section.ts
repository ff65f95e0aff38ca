import type { Scope } from "@/lib/domain/account/scope";
import type { Answers } from "@/lib/domain/draft/draft";
import { type Result, succeed } from "@/lib/domain/problem/result";
import type { Section } from "@/lib/domain/sections/define-section";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import type { Transaction } from "../transaction";
import { readAnswers } from "./stored-answers";

export type StoredSection = {
  revision: number;
  answers: Answers;
  finished: boolean;
  unknown: string[];
  confirmed: string[];
  savedAt: string | null;
};

/** A section as it is kept; revision 0 and no answers before its first save. Fails with `damaged` where it cannot be read. */
export async function getStoredSection(
  { scope, section }: { scope: Scope; section: Section },
  on: Transaction = database(),
): Promise<Result<StoredSection, "damaged">> {
  const where = { proposalId: scope.proposalId, sectionId: section.id, proposal: ownedBy(scope) };
  const row = await on.section.findFirst({ where });
  if (!row) return succeed({ revision: 0, answers: {}, finished: false, unknown: [], confirmed: [], savedAt: null });
  const answers = readAnswers(section, row);
  if (!answers.ok) return answers;
  const { revision, finished, unknown, confirmed, updatedAt } = row;
  const marks = { finished, unknown, confirmed };
  return succeed({ revision, ...marks, answers: answers.value, savedAt: updatedAt.toISOString() });
}
