import type { z } from "zod";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { hashOf } from "../canonical-json";
import { database } from "../client";
import { hasPostgresCode } from "../postgres-code";
import { read, type StoredJson, store } from "../stored-json";
import { attempt, type Transaction } from "../transaction";

/** What a keyed write was about, as far as there is such a thing. With its proposal the kept reply goes too. */
type About = { proposalId?: ProposalId; sectionId?: SectionId; revision?: number };

type Keyed<T extends object> = {
  userId: UserId;
  key: string;
  /** All that was asked for, the kind of request included: the same key with anything else is refused. */
  request: object;
  reply: z.ZodType<T>;
  about: (value: T) => About;
};

const OK = 200;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * One keyed write, in one transaction: `run` does it, once, and whoever repeats the key gets the first reply again. The
 * key is taken last, so that the row is written once and holds the reply: whatever a repetition did before it found the
 * key taken is rolled back. A failure keeps nothing, so that the key may be tried again. Fails with `key_reused` for a
 * key of another request, and with `key_in_progress` while its twin has been running for five seconds.
 */
export async function doOnce<T extends object>(
  keyed: Keyed<T>,
  run: (transaction: Transaction) => Promise<Result<T>>,
): Promise<Result<T>> {
  const requestHash = hashOf(keyed.request);
  const done = await attempt(async (transaction) => {
    const done = await run(transaction);
    if (!done.ok) return done;
    const reply = store(keyed.reply, done.value);
    if (!reply.ok) return reply;
    const kept = await keep(transaction, { ...keyed, requestHash, reply: reply.value, about: keyed.about(done.value) });
    return kept.ok ? done : kept;
  });
  return done.ok ? done : ((await findFirst(keyed, requestHash)) ?? done);
}

type Reply = { userId: UserId; key: string; requestHash: string; reply: StoredJson; about: About };

/** Fails where the key is taken. A twin that has it and is still running is waited for. */
async function keep(
  transaction: Transaction,
  { userId, key, requestHash, reply, about }: Reply,
): Promise<Result<null, "key_in_progress" | "key_reused">> {
  const { proposalId = null, sectionId = null, revision = null } = about;
  try {
    const taken = await transaction.$executeRaw`
      insert into "operation"
        ("userId", "key", "requestHash", "proposalId", "sectionId", "revision", "status", "reply")
      values (${userId}, ${key}, ${requestHash}, ${proposalId}::uuid, ${sectionId}, ${revision}::int, ${OK},
        ${reply.text}::jsonb)
      on conflict do nothing`;
    return taken === 1 ? succeed(null) : fail("key_reused");
  } catch (error) {
    if (hasPostgresCode(error, LOCK_NOT_AVAILABLE)) return fail("key_in_progress");
    throw error;
  }
}

/** What became of the key before; null where it is free. */
async function findFirst<T extends object>(
  { userId, key, reply }: Keyed<T>,
  requestHash: string,
): Promise<Result<T> | null> {
  const first = await database().operation.findUnique({ where: { userId_key: { userId, key } } });
  if (!first) return null;
  return first.requestHash === requestHash ? read(reply, first.reply, "operation.reply") : fail("key_reused");
}
