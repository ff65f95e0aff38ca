import type { Scope } from "@/lib/domain/account/scope";
import { groupRevisions, type HistoryLine } from "@/lib/domain/history/group-revisions";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import { asCause } from "./read-revisions";

/** A section has thousands of revisions. A page reads the marks of so many, without answers, and shows so many lines. */
const REVISIONS_A_PAGE = 500;
const LINES_A_PAGE = 15;

type HistoryPage = {
  lines: HistoryLine[];
  /** Where the next page begins; null at the end. */
  before: number | null;
};

/** One page of a section's history, newest first, from below the revision given. */
export async function listRevisions(given: {
  scope: Scope<"edit">;
  sectionId: SectionId;
  before?: number | undefined;
}): Promise<HistoryPage> {
  const { scope, sectionId, before } = given;
  const rows = await database().sectionRevision.findMany({
    where: {
      proposalId: scope.proposalId,
      sectionId,
      section: { proposal: ownedBy(scope) },
      ...(before !== undefined && { revision: { lt: before } }),
    },
    orderBy: { revision: "desc" },
    take: REVISIONS_A_PAGE,
    select: { revision: true, createdAt: true, authorId: true, cause: true, author: { select: { name: true } } },
  });
  const lines = groupRevisions(
    rows.map(({ revision, createdAt, authorId, cause, author }) => ({
      revision,
      savedAt: createdAt.toISOString(),
      authorId,
      by: author.name,
      cause: asCause(cause),
    })),
  );
  const shown = lines.slice(0, LINES_A_PAGE);
  const isAll = rows.length < REVISIONS_A_PAGE && lines.length === shown.length;
  return { lines: shown, before: isAll ? null : (shown.at(-1)?.first ?? null) };
}
