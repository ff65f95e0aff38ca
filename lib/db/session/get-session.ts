import type { Role } from "@/lib/domain/account/scope";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { roleIn } from "../proposal/get-proposal-role";

/** A session ends so many days after it was begun, however often it is used. */
export const MOST_SESSION_DAYS = 90;

export type SessionRow = {
  createdAt: Date;
  expiresAt: Date;
  userId: string;
  name: string;
  email: string;
  role: string;
  disabledAt: Date | null;
  /** What they may do with the proposal that was asked about. */
  proposalRole: Role | null;
};

/**
 * The session of that token with its user, and what they may do with a proposal, as all stand now. Every request asks,
 * so it is one statement.
 */
export async function getSession(token: string, proposalId: ProposalId | null): Promise<SessionRow | null> {
  const role = proposalId === null ? Prisma.sql`null` : roleIn(proposalId, Prisma.sql`u."id"`);
  const [row] = await database().$queryRaw<SessionRow[]>`
    select s."createdAt", s."expiresAt", u."id" as "userId", u."name", u."email", u."role", u."disabledAt",
      ${role} as "proposalRole"
    from "session" s join "user" u on u."id" = s."userId"
    where s."token" = ${token}`;
  return row ?? null;
}
