import type { Scope } from "@/lib/domain/account/scope";
import { database } from "../client";
import { ownedBy } from "../proposal/live";

/** `outlines` are the names of the documents it was sent as, oldest first. */
export type VersionRecord = { number: number; state: string; createdAt: string; outlines: string[] };

type List = {
  scope: Scope;
  limit: number;
  /** Only versions with a lower number; absent: the newest. */
  before?: number | undefined;
};

/** Newest first, at most `limit` of them; `older` is the `before` of the next page, null on the last. */
export async function listVersions(list: List): Promise<{ versions: VersionRecord[]; older: number | null }> {
  const { scope, limit, before } = list;
  const rows = await database().version.findMany({
    where: {
      proposalId: scope.proposalId,
      proposal: ownedBy(scope),
      number: before === undefined ? {} : { lt: before },
    },
    orderBy: { number: "desc" },
    take: limit + 1,
    select: {
      number: true,
      state: true,
      createdAt: true,
      outlines: { select: { name: true }, orderBy: [{ createdAt: "asc" }, { name: "asc" }] },
    },
  });
  const versions = rows.slice(0, limit).map(({ createdAt, outlines, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    outlines: outlines.map(({ name }) => name),
  }));
  return { versions, older: rows.length > limit ? (versions.at(-1)?.number ?? null) : null };
}
