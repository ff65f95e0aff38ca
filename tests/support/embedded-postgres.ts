import { rm } from "node:fs/promises";
import { Client } from "pg";
import { onTestFinished } from "vitest";
import { log } from "@/lib/log";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";
import { makeDataDir } from "./data-dir";

log.level = "silent";

/** A data folder that is gone when the test ends. */
export async function useDataDir(): Promise<string> {
  const dataDir = await makeDataDir();
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** A durable server that is stopped when the test ends, if the test has not done so. */
export async function startServer(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log });
  onTestFinished(server.stop);
  return server;
}

export async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString });
  // The server may be killed under it on purpose.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
