import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { log } from "@/lib/log";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";

/** Runs the work beside a throw-away PostgreSQL of its own, as a role that may create databases. */
export async function withScratchServer<T>(run: (databaseUrl: string) => Promise<T>): Promise<T> {
  log.level = "silent";
  const dataDir = await mkdtemp(join(tmpdir(), "foothold-scratch-"));
  // When we are root, the server runs as somebody else, who must be able to pass through.
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, log, throwAway: true });
  try {
    return await run(server.ownerUrl);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
