import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { explainError, log } from "@/lib/log";
import { ensureHistoryTable, listApplied, listPending, SchemaMismatch } from "./history";
import { type Migration, readMigrations } from "./read-migrations";

/** Any number, so long as every Foothold uses the same one. */
const ADVISORY_LOCK = 4_632_073_011;
const LOCK_WAIT_MS = 60_000;
const LOCK_RETRY_MS = 200;
const TABLE_LOCK_TRIES = 5;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Brings a database to the newest migration of the folder. Several starters may call it at once: one applies,
 * the others wait and find nothing to do. Throws `SchemaMismatch` for a changed file or a newer database.
 */
export async function applyMigrations(given: { databaseUrl: string; folder: string }): Promise<{ applied: string[] }> {
  const known = await readMigrations(given.folder);
  const client = new Client({ connectionString: given.databaseUrl, application_name: "foothold-migrate" });
  client.on("error", (error) => log.warn(explainError(error), "the migrator lost its connection"));
  await client.connect();
  try {
    await takeLock(client);
    await ensureHistoryTable(client);
    const pending = listPending(known, await listApplied(client));
    for (const migration of pending) await applyOne(client, migration);
    return { applied: pending.map((migration) => migration.name) };
  } finally {
    await client.end();
  }
}

/** The lock belongs to the session, so it ends with the connection even if this process is killed. */
async function takeLock(client: Client): Promise<void> {
  const deadline = Date.now() + LOCK_WAIT_MS;
  while (Date.now() < deadline) {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as taken", [ADVISORY_LOCK]);
    if (rows[0]?.taken) return;
    await sleep(LOCK_RETRY_MS);
  }
  throw new SchemaMismatch(
    "Another Foothold has been changing this database for over a minute. Start again once it has finished.",
  );
}

async function applyOne(client: Client, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runInTransaction(client, migration);
    } catch (error) {
      await client.query("rollback");
      if (attempt >= TABLE_LOCK_TRIES || !isLockTimeout(error)) throw error;
      await sleep(attempt * 1_000);
    }
  }
}

async function runInTransaction(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("begin");
  await client.query("set local lock_timeout = '5s'");
  await client.query(sql);
  await client.query(
    `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, transaction_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
  await client.query("commit");
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE;
}
