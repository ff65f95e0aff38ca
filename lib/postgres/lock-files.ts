import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { isAlive, readCommandLine } from "./processes";

/** The name of PostgreSQL's socket inside its folder. */
export const SOCKET_FILE = ".s.PGSQL.5432";

/** Where PostgreSQL writes its pid: once in the cluster, once beside the socket. Either alone keeps a start away. */
type Locked = { cluster: string; socketFolder: string };

const postmasterFileOf = ({ cluster }: Locked): string => path.join(cluster, "postmaster.pid");
const socketLockOf = ({ socketFolder }: Locked): string => path.join(socketFolder, `${SOCKET_FILE}.lock`);

/**
 * The pid in a lock file, if it is that of a living PostgreSQL that works on this cluster, else null. A pid alone
 * proves nothing: after a crash it may be anybody's, so the command line has to name our folder.
 */
async function readLivingPid(lockFile: string, cluster: string): Promise<number | null> {
  const text = await readFile(lockFile, "utf8").catch(() => "");
  const pid = Number.parseInt(text, 10);
  if (!isAlive(pid)) return null;
  const words = readCommandLine(pid).split(" ");
  const isPostgres = path.basename(words[0] ?? "") === "postgres";
  return isPostgres && words.join(" ").includes(cluster) ? pid : null;
}

/** The pid of the PostgreSQL that holds this cluster or its socket, by either lock; null when both are stale or absent. */
export async function readPostmasterPid(locked: Locked): Promise<number | null> {
  const pid = await readLivingPid(postmasterFileOf(locked), locked.cluster);
  return pid ?? readLivingPid(socketLockOf(locked), locked.cluster);
}

/** Only for locks proved stale, and only under the lease. */
export async function removeStaleLocks(locked: Locked): Promise<void> {
  const socket = path.join(locked.socketFolder, SOCKET_FILE);
  for (const file of [postmasterFileOf(locked), socketLockOf(locked), socket]) await rm(file, { force: true });
}
