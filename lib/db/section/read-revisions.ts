import type { Scope } from "@/lib/domain/account/scope";
import type { Answers } from "@/lib/domain/draft/draft";
import { type Cause, causes } from "@/lib/domain/history/causes";
import type { Section } from "@/lib/domain/sections/define-section";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import { readAnswers } from "./stored-answers";

export type StoredRevision = {
  revision: number;
  savedAt: string;
  by: string;
  authorId: string;
  cause: Cause;
  answers: Answers;
  finished: boolean;
  unknown: string[];
  confirmed: string[];
};

type Wanted = { scope: Scope<"edit">; section: Section; revisions: readonly number[] };

/** These revisions of a section with their answers in today's shape, newest first; one that is not kept, or damaged, is left out. */
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
  return rows.flatMap((row) => {
    const answers = readAnswers(section, row);
    if (!answers.ok) return [];
    const { revision, authorId, finished, unknown, confirmed } = row;
    const kept = { revision, authorId, finished, unknown, confirmed, answers: answers.value };
    return [{ ...kept, savedAt: row.createdAt.toISOString(), by: row.author.name, cause: asCause(row.cause) }];
  });
}

/** A CHECK keeps the column to the known causes. */
export function asCause(stored: string): Cause {
  const cause = causes.find((each) => each === stored);
  if (!cause) throw new Error(`A revision has the unknown cause ${stored}`);
  return cause;
}
