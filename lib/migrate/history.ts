import type { ClientBase } from "pg";
import type { Migration } from "./read-migrations";

export type AppliedMigration = { name: string; checksum: string };

/** A schema we must not touch; the message is meant for the person who starts the server. */
export class SchemaMismatch extends Error {
  override readonly name = "SchemaMismatch";
}

const createTable = `
  create table if not exists "_prisma_migrations" (
    id varchar(36) primary key,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

export async function ensureHistoryTable(client: ClientBase): Promise<void> {
  await client.query(createTable);
}

/** Finished migrations, oldest first; an empty list for a database without the history table. */
export async function listApplied(client: ClientBase): Promise<AppliedMigration[]> {
  const { rows: found } = await client.query(`select to_regclass('"_prisma_migrations"') is not null as present`);
  if (!found[0]?.present) return [];
  const { rows } = await client.query(
    `select migration_name as name, checksum from "_prisma_migrations"
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  return rows;
}

/** The migrations still to apply; throws where the database and the files tell different stories. */
export function listPending(known: Migration[], applied: AppliedMigration[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const file = byName.get(name);
    if (!file) throw new SchemaMismatch(newerMessage(name, known));
    if (file.checksum !== checksum) throw new SchemaMismatch(changedMessage(name));
  }
  const done = new Set(applied.map((migration) => migration.name));
  const pending = known.filter((migration) => !done.has(migration.name));
  const newest = applied.at(-1)?.name ?? "";
  const late = pending.find((migration) => migration.name < newest);
  if (late) throw new SchemaMismatch(`The migration ${late.name} is older than ${newest}, which is already applied.`);
  return pending;
}

function newerMessage(name: string, known: Migration[]): string {
  const newest = known.at(-1)?.name ?? "none";
  return `This database was written by a newer Foothold: it has the migration ${name}, and this copy knows none after ${newest}. Start the version of Foothold that wrote it, or a later one.`;
}

function changedMessage(name: string): string {
  return `The migration ${name} was changed after it had been applied to this database. Put back the file as it was released.`;
}
