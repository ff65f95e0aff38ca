import { randomUUID } from "node:crypto";
import { chown, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type ClusterHome, makeFolder } from "./choose-user-and-folder";
import { OWNER_ROLE } from "./connection";
import { exists } from "./exists";
import { parseJson } from "./parse-json";
import { runProgram } from "./run-program";
import { startWords } from "./start-words";
import { halfMadeName, sweepHalfMade } from "./sweep-half-made";
import { syncFolder, writeDurably } from "./write-durably";

const clusterSchema = z.object({
  systemIdentifier: z.string(),
  majorVersion: z.number().int(),
  location: z.string(),
  databaseUser: z.string(),
});

/** What we know about our cluster: its identity tells our server from anybody else's. */
export type Cluster = z.infer<typeof clusterSchema>;

/** The C locale's order never changes with the host's; an index sorted by a host's locale breaks when it does. */
const INITDB_OPTIONS = [
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  `--username=${OWNER_ROLE}`,
];

/** The first eight bytes of the control file, in the machine's order; little-endian on every machine we ship for. */
async function readSystemIdentifier(cluster: string): Promise<string> {
  const bytes = await readFile(path.join(cluster, "global/pg_control"));
  return bytes.readBigUInt64LE(0).toString();
}

async function runInitdb(home: ClusterHome, initdb: string, folder: string, ownerPassword: string): Promise<void> {
  const passwordFile = path.join(home.run, "owner-password");
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, ownerPassword, { mode: 0o600, flag: "wx" });
  try {
    if (home.user.isHandedOver) await chown(passwordFile, home.user.uid, home.user.gid);
    const parameters = [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...INITDB_OPTIONS];
    const { code, output } = await runProgram(initdb, parameters, home.user);
    if (code !== 0) {
      throw isOutOfRoom(output) ? startWords.diskFull(home.home) : startWords.clusterNotMade(home.home, output.trim());
    }
  } finally {
    await unlink(passwordFile);
  }
}

/** What PostgreSQL and its tools say where there is no room. */
export const isOutOfRoom = (output: string): boolean => output.includes("No space left on device");

async function readCluster(home: ClusterHome): Promise<Cluster | null> {
  const hasFolder = await exists(home.cluster);
  const hasFile = await exists(home.clusterFile);
  if (!hasFolder) return null;
  if (!hasFile) throw startWords.clusterFileIsGone(home.cluster, path.basename(home.clusterFile));
  const cluster = parseJson(clusterSchema, await readFile(home.clusterFile, "utf8"));
  if (!cluster) throw startWords.damagedCluster(home.clusterFile);
  return cluster;
}

/**
 * Makes the cluster the first time. A killed initdb leaves a folder that starts but is half made, so the work is
 * done under a temporary name, and the last step is the rename that makes it the cluster.
 */
async function makeCluster(home: ClusterHome, initdb: string, ownerPassword: string): Promise<Cluster> {
  const half = halfMadeName(home.cluster, randomUUID());
  await makeFolder(half, 0o700, home.user);
  await runInitdb(home, initdb, half, ownerPassword);
  const version = await readFile(path.join(half, "PG_VERSION"), "utf8");
  const cluster: Cluster = {
    systemIdentifier: await readSystemIdentifier(half),
    majorVersion: Number.parseInt(version, 10),
    location: home.cluster,
    databaseUser: home.user.name,
  };
  await writeDurably(`${home.clusterFile}.tmp`, `${JSON.stringify(cluster, null, 2)}\n`);
  await rename(`${home.clusterFile}.tmp`, home.clusterFile);
  await rename(half, home.cluster);
  await syncFolder(home.home);
  return cluster;
}

/** The cluster of this home, made on the first start. Clears away what killed starts left, on this or a later start. */
export async function openCluster(home: ClusterHome, initdb: string, ownerPassword: string): Promise<Cluster> {
  await sweepHalfMade(home.home);
  return (await readCluster(home)) ?? makeCluster(home, initdb, ownerPassword);
}
