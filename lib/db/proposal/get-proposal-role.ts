import type { Role } from "@/lib/domain/account/scope";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";
import { database } from "../client";
import { Prisma } from "../generated/client";

/** The most a user may do with a proposal; null when it is not theirs, in the bin, or not there at all. */
export async function getProposalRole(given: { userId: UserId; proposalId: ProposalId }): Promise<Role | null> {
  const role = roleIn(given.proposalId, Prisma.sql`${given.userId}`);
  const [row] = await database().$queryRaw<{ role: Role | null }[]>`select ${role} as "role"`;
  return row?.role ?? null;
}

/** The same within a statement that finds out who is asking. */
export const roleIn = (proposalId: ProposalId, userId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  select 'own' from "proposal" where "id" = ${proposalId}::uuid and "ownerId" = ${userId} and "deletedAt" is null)`;
