import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { log } from "@/lib/log";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";

/** Lends a throw-away PostgreSQL whose role may create databases; it is gone when `run` has ended. */
export async function withScratchServer<T>(run: (databaseUrl: string) => Promise<T>): Promise<T> {
  log.level = "silent";
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "foothold-scratch-"));
  // Started as root, the server runs as another user, who has to pass through this folder.
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, log, throwAway: true });
  try {
    return await run(server.ownerUrl);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
