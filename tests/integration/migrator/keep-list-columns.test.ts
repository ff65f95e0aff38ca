import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, it } from "vitest";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { createEmptyDatabase } from "../../support/database";

const MIGRATION = "20261129220400_keep_list_columns";

it("fills in what is there already: titles as the search compares them, and every real day of the answers", async () => {
  const own = await createEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), "foothold-migrations-"));
  const client = new Client({ connectionString: own.databaseUrl });
  try {
    for (const name of await readdir("prisma/migrations")) {
      if (name < MIGRATION) await cp(join("prisma/migrations", name), join(folder, name), { recursive: true });
    }
    await applyMigrations({ databaseUrl: own.databaseUrl, folder });
    await client.connect();
    await addOlderRows(client);
    await cp(join("prisma/migrations", MIGRATION), join(folder, MIGRATION), { recursive: true });
    await applyMigrations({ databaseUrl: own.databaseUrl, folder });

    const { rows: proposals } = await client.query(
      `select "searchTitle", "summaryVersion" from "proposal" order by "createdAt"`,
    );
    expect(proposals).toEqual([
      { searchTitle: "the elan's day", summaryVersion: 0 },
      { searchTitle: "in the bin", summaryVersion: 0 },
    ]);
    const { rows: dates } = await client.query(
      `select "ownerId", "event", "date"::text from "proposalDate" order by "date", "event"`,
    );
    expect(dates).toEqual([
      { ownerId: "sam", event: "meeting", date: "2027-02-09" },
      { ownerId: "sam", event: "pilot-start", date: "2028-02-29" },
      { ownerId: "sam", event: "pilot-review", date: "2028-04-01" },
    ]);
  } finally {
    await client.end();
    await rm(folder, { recursive: true });
    await own.drop();
  }
});

async function addOlderRows(client: Client): Promise<void> {
  await client.query(`insert into "user" ("id", "name", "email") values ('sam', 'Sam', 'sam@example.org')`);
  await client.query(`insert into "proposal" ("id", "ownerId", "title", "deletedAt", "createdAt") values
    ('0192f0c0-0000-7000-8000-000000000001', 'sam', 'The ÉLAN’s day', null, '2026-01-01'),
    ('0192f0c0-0000-7000-8000-000000000002', 'sam', 'In the bin', now(), '2026-01-02')`);
  const pilot = {
    start: "2028-02-29",
    end: "2027-02-29",
    decisionDate: "in May",
    reviewDates: [
      { id: "a", date: "2028-04-01" },
      { id: "b", date: "2028-04-01" },
      { id: "c", date: null },
      { id: "d" },
    ],
  };
  for (const id of [1, 2]) {
    const add = `insert into "section"
      ("proposalId", "sectionId", "revision", "schemaVersion", "answers", "updatedById") values ($1, $2, 1, 1, $3, 'sam')`;
    const proposalId = `0192f0c0-0000-7000-8000-00000000000${id}`;
    await client.query(add, [proposalId, "context", { meetingDate: "2027-02-09" }]);
    await client.query(add, [proposalId, "pilot", pilot]);
  }
}
