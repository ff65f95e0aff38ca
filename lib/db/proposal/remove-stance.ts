import type { Scope } from "@/lib/domain/account/scope";
import { withoutStance } from "@/lib/domain/answers/without-stance";
import { type Answers, answersSchema } from "@/lib/domain/draft/draft";
import { isSameValue } from "@/lib/domain/draft/is-same-value";
import type { Section } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";
import { readAnswers } from "../section/stored-answers";
import { writeSection } from "../section/write-section";
import { store } from "../stored-json";
import { orEnd, type Transaction } from "../transaction";

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
  const held = orEnd(readAnswers(section, row));
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
    confirmed: undefined,
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
    const revisions = rows.map(({ revision }) => revision);
    const clean = rows.map((row) => cleanAnswers(section, row));
    await transaction.$executeRaw`
      update "sectionRevision" as kept set "answers" = clean."answers"::jsonb, "schemaVersion" = ${section.version}
      from unnest(${revisions}::int[], ${clean}::text[]) as clean("revision", "answers")
      where kept."proposalId" = ${proposalId}::uuid and kept."sectionId" = ${section.id}
        and kept."revision" = clean."revision"`;
    after = last.revision;
  }
}

/** Answers that cannot be read might hold what has to go, so the switch is refused in words rather than half done. */
function cleanAnswers(section: Section, row: { answers: unknown; schemaVersion: number }): string {
  return orEnd(store(answersSchema, withoutStance(section, orEnd(readAnswers(section, row))))).text;
}

function holdsStance(section: Section): boolean {
  const blank: Answers = Object.fromEntries(Object.keys(section.questions).map((key) => [key, [{ id: "row" }]]));
  return JSON.stringify(withoutStance(section, blank)) !== JSON.stringify(blank);
}
