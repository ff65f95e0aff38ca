import { closeDatabase } from "@/lib/db/client";
import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { openDatabase } from "@/lib/postgres/open-database";

/**
 * Runs a command's work with the migrated database at hand, whether or not the app is running. Sets DATABASE_URL
 * and AUTH_SECRET for lib/db and lib/auth.
 */
export async function withDatabase<T>(run: () => Promise<T>): Promise<T> {
  // Standard output belongs to the command's own answer.
  log.level = "silent";
  const opened = await openDatabase({ environment: readEnvironment(), log });
  try {
    process.env.DATABASE_URL = opened.databaseUrl;
    process.env.AUTH_SECRET = opened.authSecret;
    await applyMigrations({ databaseUrl: opened.databaseUrl, folder: "prisma/migrations" });
    return await run();
  } finally {
    await closeDatabase();
    await opened.close();
  }
}
