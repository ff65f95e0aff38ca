import type { Scope } from "@/lib/domain/scope";
import { database } from "../client";
import { ownedBy } from "../proposal/live";

export type VersionRecord = { number: number; state: string; createdAt: string };

/** Newest first. */
export async function listVersions({ scope }: { scope: Scope }): Promise<VersionRecord[]> {
  const rows = await database().version.findMany({
    where: { proposalId: scope.proposalId, proposal: ownedBy(scope) },
    orderBy: { number: "desc" },
    select: { number: true, state: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
