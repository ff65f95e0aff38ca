import type { Scope } from "@/lib/domain/scope";
import { database } from "../client";
import { ownedBy } from "../proposal/live";

/** `outlines` are the names of the documents it was sent as, oldest first. */
export type VersionRecord = { number: number; state: string; createdAt: string; outlines: string[] };

/** Newest first. */
export async function listVersions({ scope }: { scope: Scope }): Promise<VersionRecord[]> {
  const rows = await database().version.findMany({
    where: { proposalId: scope.proposalId, proposal: ownedBy(scope) },
    orderBy: { number: "desc" },
    select: {
      number: true,
      state: true,
      createdAt: true,
      outlines: { select: { name: true }, orderBy: [{ createdAt: "asc" }, { name: "asc" }] },
    },
  });
  return rows.map(({ createdAt, outlines, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    outlines: outlines.map(({ name }) => name),
  }));
}
