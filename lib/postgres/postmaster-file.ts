import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { isAlive, readCommandLine } from "./processes";

function fileOf(cluster: string): string {
  return path.join(cluster, "postmaster.pid");
}

/**
 * The pid of a living PostgreSQL that works on this cluster, else null. A pid alone proves nothing: after a crash
 * it may be anybody's, so the command line has to name our folder.
 */
export async function readPostmasterPid(cluster: string): Promise<number | null> {
  const text = await readFile(fileOf(cluster), "utf8").catch(() => "");
  const pid = Number.parseInt(text, 10);
  if (!isAlive(pid)) return null;
  const words = readCommandLine(pid).split(" ");
  const isPostgres = path.basename(words[0] ?? "") === "postgres";
  return isPostgres && words.join(" ").includes(cluster) ? pid : null;
}

/** Only for a file proved stale, and only under the lease. */
export async function removePostmasterFile(cluster: string): Promise<void> {
  await rm(fileOf(cluster), { force: true });
}
