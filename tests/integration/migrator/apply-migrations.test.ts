import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { checkSchema } from "@/lib/migrate/check-schema";
import { readMigrations } from "@/lib/migrate/read-migrations";
import { findDrift } from "../../../scripts/author/find-drift";
import { createEmptyDatabase, type TestDatabase } from "../../support/database";

let own: TestDatabase;
let folder: string;

beforeEach(async () => {
  own = await createEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), "foothold-migrations-"));
  await cp("prisma/migrations", folder, { recursive: true });
});
afterEach(async () => {
  await own.drop();
  await rm(folder, { recursive: true });
});

const apply = () => applyMigrations({ databaseUrl: own.databaseUrl, folder });
const check = () => checkSchema({ databaseUrl: own.databaseUrl, folder });

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "migration.sql"), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: own.databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the migrator", () => {
  it("applies everything once when three start at the same time", async () => {
    const names = (await readMigrations(folder)).map(({ name }) => name);
    const results = await Promise.all([apply(), apply(), apply()]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(names);
    expect(await check()).toBeNull();
  });

  it("keeps its history in the format of Prisma", async () => {
    await apply();
    const [row] = await query('select * from "_prisma_migrations" order by migration_name limit 1');
    expect(row).toMatchObject({
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      applied_steps_count: 1,
      logs: null,
    });
    expect(row?.finished_at).toBeInstanceOf(Date);
  });

  it("refuses a file that was changed after it had been applied", async () => {
    await apply();
    const [first] = await readMigrations(folder);
    await writeFile(join(folder, first?.name ?? "", "migration.sql"), `${first?.sql}\n-- changed`);
    await expect(apply()).rejects.toThrow(/was changed after it had been applied/);
    expect(await check()).toMatch(/was changed/);
  });

  it("refuses a database that a newer Foothold wrote, and says which way out there is", async () => {
    await addMigration("99990101000000_later", "create table later (id int)");
    await apply();
    await rm(join(folder, "99990101000000_later"), { recursive: true });
    await expect(apply()).rejects.toThrow(/written by a newer Foothold/);
    expect(await check()).toMatch(/newer Foothold/);
  });

  it("rolls a failing file back whole and keeps what came before", async () => {
    await addMigration("99990101000000_broken", "create table half (id int); select 1/0;");
    await expect(apply()).rejects.toThrow(/division by zero/);
    expect(await query("select to_regclass('half') as half")).toEqual([{ half: null }]);
    expect(await check()).toMatch(/1 migration behind/);
  });

  it("says that an empty database is behind", async () => {
    expect(await check()).toMatch(/behind this copy of Foothold/);
  });
});

const PROPOSAL = "00000000-0000-4000-8000-000000000001";
const VERSION = "00000000-0000-4000-8000-000000000002";

/** What somebody had before versions kept every document: a proposal with an answer, and a version with two decks. */
const FILLED = `
  insert into "user" (id, name, email) values ('ann', 'Ann', 'ann@example.org');
  insert into proposal (id, "ownerId", title) values ('${PROPOSAL}', 'ann', 'Winter roads');
  insert into section ("proposalId", "sectionId", revision, "schemaVersion", answers, "updatedById")
    values ('${PROPOSAL}', 'context', 1, 1, '{"keyMessage": "Answer once"}', 'ann');
  insert into version (id, "proposalId", number, state, reason, "contentHash", "schemaVersion", snapshot, "createdById")
    values ('${VERSION}', '${PROPOSAL}', 1, 'final', 'export', repeat('a', 64), 1, '{}', 'ann');
  insert into "versionDeck" ("versionId", variant, density, "outlineVersion", sha256, outline, "createdAt") values
    ('${VERSION}', 'executive', 'read-ahead', 1, repeat('b', 64), '{"title": "The first"}', '2026-11-01T09:00:00Z'),
    ('${VERSION}', 'legal-it', 'present', 1, repeat('c', 64), '{"title": "The second"}', '2026-11-02T09:00:00Z');`;

describe("a database that is in use", () => {
  it("keeps every deck that was sent, and every answer, through all later migrations", async () => {
    const later = (await readMigrations(folder)).filter(({ name }) => name >= "20261122082439_keep_every_document");
    for (const { name } of later) await rm(join(folder, name), { recursive: true });
    await apply();
    await query(FILLED);
    for (const { name, sql } of later) await addMigration(name, sql);
    expect((await apply()).applied).toEqual(later.map(({ name }) => name));
    expect(await query('select * from "versionOutline" order by name')).toEqual([
      {
        versionId: VERSION,
        name: "deck-executive-read-ahead",
        outlineVersion: 1,
        sha256: "b".repeat(64),
        outline: { title: "The first" },
        createdAt: new Date("2026-11-01T09:00:00Z"),
      },
      {
        versionId: VERSION,
        name: "deck-legal-it-present",
        outlineVersion: 1,
        sha256: "c".repeat(64),
        outline: { title: "The second" },
        createdAt: new Date("2026-11-02T09:00:00Z"),
      },
    ]);
    expect(await query("select answers, revision from section")).toEqual([
      { answers: { keyMessage: "Answer once" }, revision: 1 },
    ]);
    expect(await check()).toBeNull();
  });
});

describe("the schema", () => {
  it("is what all migrations add up to", async () => {
    const drift = await findDrift({ databaseUrl: inject("ownerUrl"), root: process.cwd() });
    expect(drift).toMatchObject({ onlyInSchema: [], onlyInMigrations: [] });
    expect(drift.lines).toBeGreaterThan(100);
  });

  it("has an index for every foreign key", async () => {
    await apply();
    const unindexed = await query(`
      select k.conrelid::regclass::text as "table", k.conname as name from pg_constraint k
      where k.contype = 'f' and not exists (
        select 1 from pg_index i where i.indrelid = k.conrelid
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] = k.conkey)`);
    expect(unindexed).toEqual([]);
  });
});
