import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { log } from "@/lib/log";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** A superuser on the run's throw-away PostgreSQL. */
    ownerUrl: string;
    /** The app's role on the same server, with the rights and limits it has in earnest. */
    appUrl: string;
  }
}

/** A new folder under the system's temp folder that the database user may pass through when we are root. */
export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "foothold-test-"));
  await chmod(folder, 0o711);
  return folder;
}

/** One PostgreSQL per test run, without fsync, gone with its folder when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  log.level = "silent";
  const dataDir = await makeDataDir();
  const server = await startEmbeddedPostgres({ dataDir, log, throwAway: true });
  project.provide("ownerUrl", server.ownerUrl);
  project.provide("appUrl", server.databaseUrl);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
