import { fail, type Result, succeed } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";
import { database } from "../client";
import { ownedBy } from "./live";

/** Into the bin; nothing is deleted. */
export async function removeProposal({ scope }: { scope: Scope<"own"> }): Promise<Result<null, "not_found">> {
  const removed = await database().proposal.updateMany({ where: ownedBy(scope), data: { deletedAt: new Date() } });
  return removed.count === 1 ? succeed(null) : fail("not_found");
}
