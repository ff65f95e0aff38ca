import type { Answers } from "@/lib/domain/draft";
import { type Cause, causes } from "@/lib/domain/history/causes";
import type { Scope } from "@/lib/domain/scope";
import type { Section } from "@/lib/domain/section";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import { upgradedAnswers } from "./stored-answers";

export type StoredRevision = {
  revision: number;
  savedAt: string;
  by: string;
  authorId: string;
  cause: Cause;
  answers: Answers;
  finished: boolean;
  unknown: string[];
};

type Wanted = { scope: Scope<"edit">; section: Section; revisions: readonly number[] };

/** These revisions of a section with their answers in today's shape, newest first; one that is not kept is left out. */
export async function readRevisions({ scope, section, revisions }: Wanted): Promise<StoredRevision[]> {
  const rows = await database().sectionRevision.findMany({
    where: {
      proposalId: scope.proposalId,
      sectionId: section.id,
      revision: { in: [...revisions] },
      section: { proposal: ownedBy(scope) },
    },
    orderBy: { revision: "desc" },
    include: { author: { select: { name: true } } },
  });
  return rows.map((row) => ({
    revision: row.revision,
    savedAt: row.createdAt.toISOString(),
    by: row.author.name,
    authorId: row.authorId,
    cause: asCause(row.cause),
    answers: upgradedAnswers(section, row),
    finished: row.finished,
    unknown: row.unknown,
  }));
}

/** A CHECK keeps the column to the known causes. */
export function asCause(stored: string): Cause {
  const cause = causes.find((each) => each === stored);
  if (!cause) throw new Error(`A revision has the unknown cause ${stored}`);
  return cause;
}
