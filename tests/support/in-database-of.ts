import { withDatabase } from "@/scripts/with-database";

/** Works on the database of a running app, as the commands do. */
export async function inDatabaseOf<T>(dataDir: string, run: () => Promise<T>): Promise<T> {
  // `withDatabase` leaves its own settings behind, which would send the next call to another server.
  const before = { ...process.env };
  process.env.DATA_DIR = dataDir;
  try {
    return await withDatabase(run);
  } finally {
    process.env = before;
  }
}
