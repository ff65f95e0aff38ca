import { readFile, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startWords } from "./start-words";

/** Who PostgreSQL's own processes run as. */
export type DatabaseUser = {
  name: string;
  uid: number;
  gid: number;
  /** True when we are root and hand over to this user: PostgreSQL refuses to run as root. */
  isHandedOver: boolean;
};

type Account = { name: string; uid: number; gid: number };

async function listAccounts(): Promise<Account[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** The owner of a folder; null when the folder is absent or root's. */
async function ownerOf(folder: string): Promise<number | null> {
  const found = await stat(folder).catch(() => null);
  return found && found.uid !== 0 ? found.uid : null;
}

function ordinaryUser(): DatabaseUser {
  try {
    const { username, uid, gid } = os.userInfo();
    return { name: username, uid, gid, isHandedOver: false };
  } catch {
    throw startWords.namelessUser();
  }
}

/**
 * An ordinary user runs PostgreSQL as itself. Root hands over to, in this order: the owner of the cluster,
 * the owner of the data folder, the system user postgres, nobody. No user is ever created.
 */
export async function findDatabaseUser(options: { dataDir: string; clusters: string[] }): Promise<DatabaseUser> {
  if (process.getuid?.() !== 0) return ordinaryUser();
  const accounts = await listAccounts();
  for (const folder of [...options.clusters, options.dataDir]) {
    const uid = await ownerOf(folder);
    if (uid === null) continue;
    const account = accounts.find((candidate) => candidate.uid === uid);
    if (account) return { ...account, isHandedOver: true };
    throw startWords.unknownOwner(folder, uid);
  }
  const spare = ["postgres", "nobody"].flatMap((name) => accounts.filter((account) => account.name === name))[0];
  if (spare) return { ...spare, isHandedOver: true };
  throw startWords.onlyRoot(path.resolve(options.dataDir));
}

/** Whether the user may pass through a folder: its search bit for owner, group or others, whichever applies. */
async function mayPass(folder: string, user: DatabaseUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** The nearest folder on the way to `folder`, itself included, that the user cannot enter; null when the way is free. */
export async function findClosedFolder(folder: string, user: DatabaseUser): Promise<string | null> {
  if (!user.isHandedOver) return null;
  const parts = path.resolve(folder).split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const step = parts.slice(0, depth).join(path.sep) || path.sep;
    if (!(await mayPass(step, user))) return step;
  }
  return null;
}
