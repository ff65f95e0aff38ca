import type { UserScope } from "@/lib/domain/account/scope";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { database } from "../client";
import { live } from "../proposal/live";

/** Retires an entry: it is offered no more, and the copies in proposals stay as they are. */
export async function removeLibraryEntry({ scope, id }: { scope: UserScope; id: string }): Promise<Result<null>> {
  if (!scope.isAdmin) return fail("forbidden");
  const data = { deletedAt: new Date(), updatedById: scope.userId };
  const retired = await database().libraryEntry.updateMany({ where: { id, ...live() }, data });
  return retired.count === 1 ? succeed(null) : fail("not_found");
}
