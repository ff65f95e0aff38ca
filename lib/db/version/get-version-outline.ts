import type { DocumentId } from "@/lib/domain/exports/formats";
import { type KeptOutline, readOutline } from "@/lib/domain/exports/kept-outline";
import type { Scope } from "@/lib/domain/scope";
import { database } from "../client";
import { ownedBy } from "../proposal/live";

export type VersionOutline = { kept: KeptOutline; sha256: string };

type Get = { scope: Scope; number: number; document: DocumentId; name: string };

/** A document as it was sent; null where that version never had it. */
export async function getVersionOutline({ scope, number, document, name }: Get): Promise<VersionOutline | null> {
  const found = await database().versionOutline.findFirst({
    where: { name, version: { number, proposalId: scope.proposalId, proposal: ownedBy(scope) } },
    select: { outline: true, sha256: true },
  });
  return found && { kept: readOutline(document, found.outline), sha256: found.sha256 };
}
