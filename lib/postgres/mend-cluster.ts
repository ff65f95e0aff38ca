import type { Stats } from "node:fs";
import { chmod, lchown, lstat, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import type { ClusterHome } from "./choose-user-and-folder";
import { exists } from "./exists";
import { startWords } from "./start-words";

/** Without one of these there is no database to start. */
const NEEDED = [
  "PG_VERSION",
  "base",
  "global/pg_control",
  "pg_hba.conf",
  "pg_multixact/members",
  "pg_multixact/offsets",
  "pg_subtrans",
  "pg_wal",
  "pg_xact",
  "postgresql.conf",
];

/** Empty in a stopped cluster of ours, so tools that copy files alone drop them, and PostgreSQL does not start. */
const OFTEN_EMPTY = [
  "pg_commit_ts",
  "pg_dynshmem",
  "pg_logical",
  "pg_logical/mappings",
  "pg_logical/snapshots",
  "pg_notify",
  "pg_replslot",
  "pg_serial",
  "pg_snapshots",
  "pg_stat",
  "pg_stat_tmp",
  "pg_tblspc",
  "pg_twophase",
  "pg_wal/archive_status",
  "pg_wal/summaries",
];

const OWNER_MAY_ENTER = 0o700;
const OWNER_MAY_READ = 0o600;
/** What PostgreSQL accepts for the folder itself. */
const CLUSTER_MODES = [0o700, 0o750];

type Mended = { owners: number; modes: number; folders: number };

/** A server that was left behind may still run in the folder, and removes files meanwhile. */
async function lstatIfThere(place: string): Promise<Stats | null> {
  return lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

async function giveBack(place: string, found: Stats, { user }: ClusterHome): Promise<number> {
  if (found.uid === user.uid) return 0;
  if (process.getuid?.() !== 0) throw startWords.foreignFiles(place, found.uid, user.name);
  await lchown(place, user.uid, user.gid);
  return 1;
}

async function openUp(place: string, found: Stats, isTop: boolean): Promise<number> {
  const mode = found.mode & 0o777;
  const needed = found.isDirectory() ? OWNER_MAY_ENTER : OWNER_MAY_READ;
  const isGood = isTop ? CLUSTER_MODES.includes(mode) : (mode & needed) === needed;
  if (isGood || found.isSymbolicLink()) return 0;
  await chmod(place, isTop ? OWNER_MAY_ENTER : mode | needed);
  return 1;
}

/** From the top down, for a folder has to be opened before it can be read. */
async function mendRights(place: string, home: ClusterHome, mended: Mended): Promise<void> {
  const found = await lstatIfThere(place);
  if (!found) return;
  mended.owners += await giveBack(place, found, home);
  mended.modes += await openUp(place, found, place === home.cluster);
  if (!found.isDirectory()) return;
  for (const name of await readdir(place)) await mendRights(path.join(place, name), home, mended);
}

async function makeEmptyFolders(home: ClusterHome): Promise<number> {
  let made = 0;
  for (const name of OFTEN_EMPTY) {
    const folder = path.join(home.cluster, name);
    if (await exists(folder)) continue;
    await mkdir(folder, { mode: OWNER_MAY_ENTER });
    made += 1;
  }
  return made;
}

/**
 * Mends what copying takes from a cluster: owners, modes and empty folders. What is beyond mending is a StartProblem
 * that says what to do, instead of PostgreSQL's own words. Call it under the lease, before the start. Returns what was
 * mended, with how many files.
 */
export async function mendCluster(home: ClusterHome): Promise<string[]> {
  const found = await lstatIfThere(home.cluster);
  if (!found) return [];
  if (!found.isDirectory()) throw startWords.fileInTheWay(home.cluster);
  const mended = { owners: 0, modes: 0, folders: 0 };
  await mendRights(home.cluster, home, mended);
  const present = await Promise.all(NEEDED.map((name) => exists(path.join(home.cluster, name))));
  const missing = NEEDED.filter((_, index) => !present[index]);
  if (missing.length > 0) throw startWords.incompleteCluster(home.cluster, missing);
  mended.folders = await makeEmptyFolders(home);
  if (mended.folders > 0) await mendRights(home.cluster, home, { ...mended });
  return Object.entries(mended)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind}: ${count}`);
}
