import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { type DatabaseUser, findClosedFolder, findDatabaseUser } from "./database-user";
import { exists } from "./exists";
import { SOCKET_FILE } from "./lock-files";
import { makeDataDir } from "./make-data-dir";
import { parseJson } from "./parse-json";
import { startWords } from "./start-words";

export type ClusterHome = {
  user: DatabaseUser;
  /** Everything of PostgreSQL's: programs, cluster, log. */
  home: string;
  cluster: string;
  clusterFile: string;
  /** For the password file of initdb, and the socket when its path is short enough. */
  run: string;
  socketFolder: string;
  logFile: string;
};

const locationSchema = z.object({ home: z.string() });
const SHARED_HOME = "/var/lib/foothold";
/** macOS allows 103 bytes for a socket's path, Linux 107. */
const MAX_SOCKET_PATH_BYTES = 103;

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Where an earlier start put PostgreSQL's files; null when they are in the data folder. */
async function readLocation(file: string): Promise<string | null> {
  if (!(await exists(file))) return null;
  const location = parseJson(locationSchema, await readFile(file, "utf8"));
  if (!location) throw startWords.damagedLocation(file);
  if (!(await exists(location.home))) throw startWords.locationIsGone(file, location.home);
  return location.home;
}

/** Makes the folder if it is absent and gives it to the user; modes are set by chmod, past any umask. */
export async function makeFolder(folder: string, mode: number, owner?: DatabaseUser): Promise<void> {
  await mkdir(folder, { recursive: true, mode });
  await chmod(folder, mode);
  if (owner?.isHandedOver) await chown(folder, owner.uid, owner.gid);
}

async function makeSharedHome(closed: string, real: string): Promise<string> {
  const home = path.join(SHARED_HOME, shortHash(real));
  try {
    await makeFolder(SHARED_HOME, 0o711);
    return home;
  } catch {
    throw startWords.closedFolder(closed, SHARED_HOME);
  }
}

/** The folder is in the shared temp folder, so anybody might have put something else there first. */
async function makeShortSocketFolder(real: string, user: DatabaseUser): Promise<string> {
  const folder = path.join(os.tmpdir(), `foothold-${shortHash(real)}`);
  await mkdir(folder, { mode: 0o700 }).then(
    () => (user.isHandedOver ? chown(folder, user.uid, user.gid) : undefined),
    () => undefined,
  );
  const found = await lstat(folder).catch(() => null);
  if (found?.isDirectory() && found.uid === user.uid) {
    await chmod(folder, 0o700);
    return folder;
  }
  throw startWords.strangerInTheWay(folder);
}

async function chooseSocketFolder(run: string, real: string, user: DatabaseUser): Promise<string> {
  const fits = Buffer.byteLength(path.join(run, SOCKET_FILE)) <= MAX_SOCKET_PATH_BYTES;
  return fits ? run : makeShortSocketFolder(real, user);
}

/** Settles where the cluster lives and as whom it runs, and makes the folders. The same answer on every start. */
export async function chooseUserAndFolder(dataDir: string): Promise<ClusterHome> {
  const real = await makeDataDir(dataDir);
  const locationFile = path.join(real, "pg-location.json");
  const remembered = await readLocation(locationFile);
  const own = path.join(real, "pg");
  const user = await findDatabaseUser({ dataDir: real, clusters: [path.join(remembered ?? own, "cluster")] });
  const closed = remembered ? null : await findClosedFolder(real, user);
  // Another home would begin empty, which would look as if everything were lost.
  if (closed && (await exists(path.join(own, "cluster")))) throw startWords.closedCluster(closed, own);
  const home = remembered ?? (closed ? await makeSharedHome(closed, real) : own);

  await makeFolder(home, 0o711);
  const run = path.join(home, "run");
  const logs = path.join(home, "log");
  await makeFolder(run, 0o700, user);
  await makeFolder(logs, 0o700, user);
  if (closed) await writeFile(locationFile, `${JSON.stringify({ home })}\n`, { mode: 0o600 });
  return {
    user,
    home,
    cluster: path.join(home, "cluster"),
    clusterFile: path.join(home, "cluster.json"),
    run,
    socketFolder: await chooseSocketFolder(run, real, user),
    logFile: path.join(logs, "postgres.log"),
  };
}
