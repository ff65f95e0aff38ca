import type { Answers } from "@/lib/domain/draft";
import type { ProposalId, UserId } from "@/lib/domain/ids";
import type { Section } from "@/lib/domain/section";
import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";

export type Cause = "edit" | "merge" | "restore" | "import";

type Write = {
  proposalId: ProposalId;
  section: Section;
  authorId: UserId;
  answers: Answers;
  /** Undefined leaves it as it is. */
  finished: boolean | undefined;
  /** Undefined leaves the list as it is. */
  unknown: string[] | undefined;
  /** The revision this builds on, 0 for the first. */
  revision: number;
  cause: Cause;
};

export type Written = { revision: number; savedAt: string };

/** The section and its revision row in one statement; null, and nothing written, when the section has moved on. */
export async function writeSection(transaction: Transaction, write: Write): Promise<Written | null> {
  const { proposalId, section, authorId, cause } = write;
  const [row] = await transaction.$queryRaw<{ revision: number; updatedAt: Date }[]>`
    with saved as (${write.revision === 0 ? insert(write) : update(write)}), kept as (
      insert into "sectionRevision"
        ("proposalId", "sectionId", "revision", "schemaVersion", "finished", "unknown", "answers", "authorId",
          "cause")
      select ${proposalId}::uuid, ${section.id}, "revision", ${section.version}, "finished", "unknown", "answers",
        ${authorId}, ${cause}
      from saved
    )
    select "revision", "updatedAt" from saved`;
  return row ? { revision: row.revision, savedAt: row.updatedAt.toISOString() } : null;
}

function insert({ proposalId, section, authorId, answers, finished = false, unknown = [] }: Write): Prisma.Sql {
  return Prisma.sql`
    insert into "section" ("proposalId", "sectionId", "revision", "schemaVersion", "finished", "unknown", "answers",
      "updatedById")
    values (${proposalId}::uuid, ${section.id}, 1, ${section.version}, ${finished}, ${distinct(unknown)}::text[],
      ${JSON.stringify(answers)}::jsonb, ${authorId})
    on conflict do nothing
    returning *`;
}

function update({ proposalId, section, authorId, answers, finished, unknown, revision }: Write): Prisma.Sql {
  return Prisma.sql`
    update "section" set
      "revision" = "revision" + 1,
      "schemaVersion" = ${section.version},
      "answers" = ${JSON.stringify(answers)}::jsonb,
      "finished" = coalesce(${finished ?? null}::boolean, "finished"),
      "unknown" = coalesce(${unknown ? distinct(unknown) : null}::text[], "unknown"),
      "updatedById" = ${authorId},
      "updatedAt" = clock_timestamp()
    where "proposalId" = ${proposalId}::uuid and "sectionId" = ${section.id} and "revision" = ${revision}
    returning *`;
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)];
