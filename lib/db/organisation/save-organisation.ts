import type { UserScope } from "@/lib/domain/account/scope";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { database } from "../client";
import type { Organisation } from "./get-organisation";

type Save = { scope: UserScope } & Omit<Organisation, "revision">;

/** What new proposals start from. Proposals that exist keep their own copy. */
export async function saveOrganisation({ scope, ...details }: Save): Promise<Result<Organisation, "forbidden">> {
  if (!scope.isAdmin) return fail("forbidden");
  const saved = await database().organisation.upsert({
    where: { id: 1 },
    create: { id: 1, ...details },
    update: { ...details, revision: { increment: 1 }, updatedAt: new Date() },
    select: { revision: true },
  });
  return succeed({ ...details, revision: saved.revision });
}
