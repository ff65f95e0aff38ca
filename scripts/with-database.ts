import { closeDatabase } from "@/lib/db/client";
import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { checkSchema } from "@/lib/migrate/check-schema";
import { SchemaMismatch } from "@/lib/migrate/history";
import { checkExternalServer } from "@/lib/postgres/check-external-server";
import { explainStart } from "@/lib/postgres/explain-start";
import { type OpenDatabase, openDatabase } from "@/lib/postgres/open-database";
import { stopWith } from "./stop-with";

const MIGRATIONS = "prisma/migrations";

/**
 * Runs a command's work with the migrated database at hand, whether or not the app is running. Sets DATABASE_URL
 * and AUTH_SECRET for lib/db and lib/auth. Stops the command in words where the database is not fit for it.
 */
export async function withDatabase<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await openAndRun(run);
  } catch (error) {
    const explained = explainStart(error, process.env.DATA_DIR ?? "./data");
    if (explained) stopWith(explained.words);
    throw error;
  }
}

async function openAndRun<T>(run: () => Promise<T>): Promise<T> {
  // Standard output belongs to the command's own answer.
  log.level = "silent";
  const opened = await openDatabase({ environment: readEnvironment(), log });
  try {
    process.env.DATABASE_URL = opened.databaseUrl;
    process.env.AUTH_SECRET = opened.authSecret;
    await makeReady(opened);
    return await run();
  } finally {
    await closeDatabase();
    await opened.close();
  }
}

/** The schema under a running Foothold is never changed: its code expects the one it started with. */
async function makeReady({ kind, databaseUrl }: OpenDatabase): Promise<void> {
  if (kind === "joined") {
    const reason = await checkSchema({ databaseUrl, folder: MIGRATIONS });
    if (reason !== null) throw new SchemaMismatch(reason);
    return;
  }
  if (kind === "external") await checkExternalServer(databaseUrl);
  await applyMigrations({ databaseUrl, folder: MIGRATIONS });
}
