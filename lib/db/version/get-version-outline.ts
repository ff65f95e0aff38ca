import type { Scope } from "@/lib/domain/account/scope";
import type { DocumentId } from "@/lib/domain/exports/formats";
import { type KeptOutline, storedOutlineSchema } from "@/lib/domain/exports/kept-outline";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import { read } from "../stored-json";

export type VersionOutline = { kept: KeptOutline; sha256: string };

type Get = { scope: Scope; number: number; document: DocumentId; name: string };

/** A document as it was sent. Fails with `not_found` where that version never had it, `damaged` where it cannot be read. */
export async function getVersionOutline({
  scope,
  number,
  document,
  name,
}: Get): Promise<Result<VersionOutline, "not_found" | "damaged">> {
  const found = await database().versionOutline.findFirst({
    where: { name, version: { number, proposalId: scope.proposalId, proposal: ownedBy(scope) } },
    select: { outline: true, sha256: true },
  });
  if (!found) return fail("not_found");
  const kept = read(storedOutlineSchema(document), found.outline, "versionOutline.outline");
  return kept.ok ? succeed({ kept: kept.value, sha256: found.sha256 }) : kept;
}
