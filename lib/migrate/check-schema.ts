import { Client } from "pg";
import { listApplied, listPending, SchemaMismatch } from "./history";
import { readMigrations } from "./read-migrations";

/** Null when the database is at the newest migration, else what is wrong, in words. Changes nothing. */
export async function checkSchema(given: { databaseUrl: string; folder: string }): Promise<string | null> {
  const known = await readMigrations(given.folder);
  const client = new Client({ connectionString: given.databaseUrl, connectionTimeoutMillis: 10_000 });
  // A server that ends meanwhile fails the question below, and must not end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const pending = listPending(known, await listApplied(client));
    if (pending.length === 0) return null;
    return `The database is ${pending.length} ${pending.length === 1 ? "migration" : "migrations"} behind this copy of Foothold. Start it with "npm start", which migrates first.`;
  } catch (error) {
    if (error instanceof SchemaMismatch) return error.message;
    throw error;
  } finally {
    await client.end();
  }
}
