import { randomUUID } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { inject } from "vitest";
import { applyMigrations } from "@/lib/migrate/apply-migrations";

const TEMPLATE = "foothold_template";
const APP_ROLE = "foothold";
const DUPLICATE_DATABASE = "42P04";
/** Any number; it keeps two workers from making the template at once. */
const TEMPLATE_LOCK = 814_201;

function urlOf(database: string): string {
  const url = new URL(inject("appUrl"));
  url.pathname = `/${database}`;
  return url.href;
}

async function asOwner<T>(run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: inject("ownerUrl") });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

async function hasDatabase(client: Client, name: string): Promise<boolean> {
  const found = await client.query("select 1 from pg_database where datname = $1", [name]);
  return found.rowCount === 1;
}

async function makeTemplate(client: Client): Promise<void> {
  const half = `${TEMPLATE}_${randomUUID()}`;
  await client.query(`create database ${escapeIdentifier(half)} owner ${APP_ROLE}`);
  await applyMigrations({ databaseUrl: urlOf(half), folder: "prisma/migrations" });
  await client.query(`alter database ${escapeIdentifier(half)} rename to ${TEMPLATE}`);
}

async function ensureTemplate(): Promise<void> {
  await asOwner(async (client) => {
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    if (!(await hasDatabase(client, TEMPLATE))) await makeTemplate(client);
  });
}

export type TestDatabase = { databaseUrl: string; drop: () => Promise<void> };

async function createFrom(template: string, name: string): Promise<TestDatabase> {
  await asOwner(async (client) => {
    await client.query(`create database ${escapeIdentifier(name)} template ${template} owner ${APP_ROLE}`);
  });
  const drop = async () => {
    await asOwner((client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));
  };
  return { databaseUrl: urlOf(name), drop };
}

/** A database with nothing in it, for tests of the migrator; the caller drops it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom("template0", `empty_${randomUUID()}`);
}

/** A migrated database of its own, for tests that must not share rows; the caller drops it. */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  await ensureTemplate();
  return createFrom(TEMPLATE, `own_${randomUUID()}`);
}

/**
 * The migrated database of this test worker, cloned at its first use; each test makes its own rows in it.
 * Sets DATABASE_URL, so call it before the first use of lib/db.
 */
export async function useWorkerDatabase(): Promise<string> {
  await ensureTemplate();
  const name = `worker_${process.env.VITEST_POOL_ID ?? "0"}`;
  try {
    await createFrom(TEMPLATE, name);
  } catch (error) {
    // An earlier test file of the same worker made it.
    if (!(error instanceof Error && "code" in error && error.code === DUPLICATE_DATABASE)) throw error;
  }
  process.env.DATABASE_URL = urlOf(name);
  return urlOf(name);
}
