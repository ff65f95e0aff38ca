import type { Answers } from "@/lib/domain/draft";
import { isSameValue } from "@/lib/domain/is-same-value";
import type { Scope } from "@/lib/domain/scope";
import type { Section } from "@/lib/domain/section";
import { sectionList } from "@/lib/domain/sections/registry";
import { withoutStance } from "@/lib/domain/without-stance";
import { upgradedAnswers } from "../section/stored-answers";
import { writeSection } from "../section/write-section";
import type { Transaction } from "../transaction";

/** A section may weigh half a megabyte, and its history is as long as people have typed. */
const REVISIONS_AT_ONCE = 20;

/**
 * Personal data about colleagues goes for good: out of the sections and out of their history. A section that held
 * some gets a new revision, so that a page still open with the old answers is told before it brings them back.
 */
export async function removeStance(transaction: Transaction, scope: Scope<"own">): Promise<void> {
  for (const section of sectionList.filter(holdsStance)) {
    await cleanHistory(transaction, scope, section);
    await cleanSection(transaction, scope, section);
  }
}

async function cleanSection(transaction: Transaction, scope: Scope<"own">, section: Section): Promise<void> {
  const { proposalId, userId: authorId } = scope;
  const row = await transaction.section.findFirst({ where: { proposalId, sectionId: section.id } });
  if (!row) return;
  const held = upgradedAnswers(section, row);
  const answers = withoutStance(section, held);
  if (isSameValue(held, answers)) return;
  const { revision } = row;
  await writeSection(transaction, {
    proposalId,
    authorId,
    section,
    answers,
    finished: undefined,
    unknown: undefined,
    revision,
    cause: "edit",
  });
}

async function cleanHistory(transaction: Transaction, { proposalId }: Scope, section: Section): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await transaction.sectionRevision.findMany({
      where: { proposalId, sectionId: section.id, revision: { gt: after } },
      orderBy: { revision: "asc" },
      take: REVISIONS_AT_ONCE,
      select: { revision: true, answers: true, schemaVersion: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    const clean = rows.map((row) => ({
      revision: row.revision,
      answers: withoutStance(section, upgradedAnswers(section, row)),
    }));
    await transaction.$executeRaw`
      update "sectionRevision" as kept set "answers" = clean."answers", "schemaVersion" = ${section.version}
      from jsonb_to_recordset(${JSON.stringify(clean)}::jsonb) as clean("revision" int, "answers" jsonb)
      where kept."proposalId" = ${proposalId}::uuid and kept."sectionId" = ${section.id}
        and kept."revision" = clean."revision"`;
    after = last.revision;
  }
}

function holdsStance(section: Section): boolean {
  const blank: Answers = Object.fromEntries(Object.keys(section.questions).map((key) => [key, [{ id: "row" }]]));
  return JSON.stringify(withoutStance(section, blank)) !== JSON.stringify(blank);
}
