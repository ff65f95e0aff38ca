import type { z } from "zod";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { hashOf } from "../canonical-json";
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
 * One keyed write, in one transaction: `run` does it, once, and whoever repeats the key gets the first reply again. A
 * failure keeps nothing, so that the key may be tried again. Fails with `key_reused` for a key of another request, and
 * with `key_in_progress` while its twin has been running for five seconds.
 */
export function doOnce<T extends object>(
  keyed: Keyed<T>,
  run: (transaction: Transaction) => Promise<Result<T>>,
): Promise<Result<T>> {
  return attempt(async (transaction) => {
    const claimed = await claim(transaction, keyed);
    if (!claimed.ok) return claimed;
    if (claimed.value) return read(keyed.reply, claimed.value.reply, "operation.reply");
    const done = await run(transaction);
    if (!done.ok) return done;
    const reply = store(keyed.reply, done.value);
    if (!reply.ok) return reply;
    await keep(transaction, keyed, reply.value, keyed.about(done.value));
    return done;
  });
}

type Named = Pick<Keyed<object>, "userId" | "key" | "request">;

/** Null when the key is ours, the kept reply when it was done before. A twin still running is waited for. */
async function claim(
  transaction: Transaction,
  { userId, key, request }: Named,
): Promise<Result<{ reply: unknown } | null, "key_in_progress" | "key_reused">> {
  const requestHash = hashOf(request);
  try {
    const claimed = await transaction.$executeRaw`
      insert into "operation" ("userId", "key", "requestHash", "status", "reply")
      values (${userId}, ${key}, ${requestHash}, ${OK}, '{}'::jsonb)
      on conflict do nothing`;
    if (claimed === 1) return succeed(null);
  } catch (error) {
    if (hasPostgresCode(error, LOCK_NOT_AVAILABLE)) return fail("key_in_progress");
    throw error;
  }
  const done = await transaction.operation.findUniqueOrThrow({ where: { userId_key: { userId, key } } });
  return done.requestHash === requestHash ? succeed({ reply: done.reply }) : fail("key_reused");
}

async function keep(transaction: Transaction, { userId, key }: Named, reply: StoredJson, about: About): Promise<void> {
  const { proposalId = null, sectionId = null, revision = null } = about;
  await transaction.$executeRaw`
    update "operation" set "reply" = ${reply.text}::jsonb, "proposalId" = ${proposalId}::uuid,
      "sectionId" = ${sectionId}, "revision" = ${revision}::int
    where "userId" = ${userId} and "key" = ${key}`;
}
