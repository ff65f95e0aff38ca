import type { Answers } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import type { Section } from "@/lib/domain/section";
import { sectionList } from "@/lib/domain/sections/registry";
import { withoutStance } from "@/lib/domain/without-stance";
import { upgradedAnswers } from "../section/stored-answers";
import type { Transaction } from "../transaction";

/** Personal data about colleagues goes for good: out of the sections and out of their history, revisions unchanged. */
export async function removeStance(transaction: Transaction, proposalId: ProposalId): Promise<void> {
  for (const section of sectionList.filter(holdsStance)) {
    const where = { proposalId, sectionId: section.id };
    for (const row of await transaction.section.findMany({ where })) {
      const answers = withoutStance(section, upgradedAnswers(section, row));
      await transaction.section.updateMany({ where, data: { answers, schemaVersion: section.version } });
    }
    for (const row of await transaction.sectionRevision.findMany({ where })) {
      const answers = withoutStance(section, upgradedAnswers(section, row));
      const at = { ...where, revision: row.revision };
      await transaction.sectionRevision.updateMany({ where: at, data: { answers, schemaVersion: section.version } });
    }
  }
}

function holdsStance(section: Section): boolean {
  const blank: Answers = Object.fromEntries(Object.keys(section.questions).map((key) => [key, [{ id: "row" }]]));
  return JSON.stringify(withoutStance(section, blank)) !== JSON.stringify(blank);
}
