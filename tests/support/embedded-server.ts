import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { log } from "@/lib/log";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";
import { makeDataDir } from "./data-dir";

declare module "vitest" {
  export interface ProvidedContext {
    /** A superuser on the run's throw-away PostgreSQL. */
    ownerUrl: string;
    /** The app's role on the same server, with the rights and limits it has in earnest. */
    appUrl: string;
  }
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
