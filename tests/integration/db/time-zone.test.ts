import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDatabase, database } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { prepareApp } from "../../support/app-environment";
import { createMigratedDatabase, type TestDatabase } from "../../support/database";

let own: TestDatabase;

beforeAll(async () => {
  await prepareApp();
  own = await createMigratedDatabase();
  const client = new Client({ connectionString: own.databaseUrl });
  await client.connect();
  const { rows } = await client.query("select current_database() as name");
  await client.query(`alter database "${rows[0].name}" set timezone = 'Asia/Kolkata'`);
  await client.end();
  process.env.DATABASE_URL = own.databaseUrl;
});
afterAll(async () => {
  await closeDatabase();
  await own.drop();
});

it("means the same moment as a server that lives in another zone", async () => {
  const at = new Date("2026-12-01T10:00:00.000Z");
  const id = newId();
  await database().user.create({ data: { id, name: "Sam", email: `${id}@example.org`, createdAt: at } });
  // By the server's own reckoning: writing and reading wrongly would cancel each other out.
  const seconds = await database()
    .$queryRaw`select extract(epoch from "createdAt")::int as s from "user" where id = ${id}`;
  expect(seconds).toEqual([{ s: at.getTime() / 1_000 }]);
  expect((await database().user.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(at);
});
