import type { ProposalId, UserId } from "@/lib/domain/ids";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { SectionId } from "@/lib/domain/section-ids";
import type { Prisma } from "../generated/client";
import { hasPostgresCode } from "../postgres-code";
import type { Transaction } from "../transaction";

type Operation = { userId: UserId; key: string; proposalId: ProposalId; sectionId: SectionId; revision: number };

const OK = 200;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Takes the key for this request: null when it is ours to do, the first reply when it was done before. A twin still
 * running holds the key, so this waits for its outcome, five seconds at most.
 */
export async function claimOperation(
  transaction: Transaction,
  { userId, key, proposalId, sectionId, revision, requestHash }: Operation & { requestHash: string },
): Promise<Result<{ reply: Prisma.JsonValue } | null, "key_in_progress" | "key_reused">> {
  try {
    const claimed = await transaction.$executeRaw`
      insert into "operation" ("userId", "key", "requestHash", "proposalId", "sectionId", "revision", "status", "reply")
      values (${userId}, ${key}, ${requestHash}, ${proposalId}::uuid, ${sectionId}, ${revision}, ${OK}, '{}'::jsonb)
      on conflict do nothing`;
    if (claimed === 1) return succeed(null);
  } catch (error) {
    if (hasPostgresCode(error, LOCK_NOT_AVAILABLE)) return fail("key_in_progress");
    throw error;
  }
  const done = await transaction.operation.findUniqueOrThrow({ where: { userId_key: { userId, key } } });
  return done.requestHash === requestHash ? succeed({ reply: done.reply }) : fail("key_reused");
}

export async function keepReply(transaction: Transaction, { userId, key }: Operation, reply: object): Promise<void> {
  await transaction.$executeRaw`
    update "operation" set "reply" = ${JSON.stringify(reply)}::jsonb where "userId" = ${userId} and "key" = ${key}`;
}
