import { readFreeMb } from "@/lib/disk/read-free-mb";
import { readEnvironment } from "@/lib/env";
import type { Log } from "@/lib/log";
import { type ClusterHome, chooseUserAndFolder } from "./choose-user-and-folder";
import { appLogin, buildDatabaseUrl, ownerLogin } from "./connection";
import { exists } from "./exists";
import { findBinaries } from "./find-binaries";
import { keepRunning } from "./keep-running";
import { mendCluster } from "./mend-cluster";
import { openCluster } from "./open-cluster";
import { prepareDatabase } from "./prepare-database";
import { keepLogSmall, rotateLog } from "./rotate-log";
import { readDatabasePasswords, secretsFolderOf } from "./secrets";
import { type ServerOptions, startServer, stopServer } from "./server-process";
import { requireDurableSettings } from "./server-settings";
import { startWords } from "./start-words";
import { takeOver } from "./take-over";

export type EmbeddedPostgres = {
  /** For the app: its own role, its one database. */
  databaseUrl: string;
  /** For the supervisor and the tests alone: a superuser on the maintenance database. */
  ownerUrl: string;
  home: ClusterHome;
  /** True when a server left behind by an earlier Foothold was taken over. */
  hasTakenOver: boolean;
  /** The server's pid; null while it is being started again. */
  pid: () => number | null;
  stop: () => Promise<void>;
};

/** A database that begins on a nearly full disk ends in the middle of a write: better not to begin. */
async function refuseWithoutRoom(folders: readonly string[]): Promise<void> {
  const { startMb } = readEnvironment().diskLimits;
  for (const folder of folders) {
    const freeMb = await readFreeMb(folder);
    if (freeMb < startMb) throw startWords.tooLittleRoom(folder, freeMb, startMb);
  }
}

/**
 * Starts Foothold's own PostgreSQL on a data folder, making the cluster the first time. Call it under the lease
 * of that folder. `throwAway` trades durability for speed and is for test runs.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string;
  log: Log;
  throwAway?: boolean;
}): Promise<EmbeddedPostgres> {
  const { dataDir, log, throwAway = false } = options;
  const home = await chooseUserAndFolder(dataDir);
  await refuseWithoutRoom([dataDir, home.home]);
  for (const mended of await mendCluster(home)) log.warn({ mended }, "a copied data folder was mended");
  const secrets = await readDatabasePasswords(dataDir, { hasCluster: await exists(home.cluster) });
  const binaries = await findBinaries(home.home);
  const cluster = await openCluster(home, binaries.initdb, secrets.ownerPassword);
  const owner = ownerLogin(home.socketFolder, secrets.ownerPassword);
  const leftBehind = await takeOver(home, owner, cluster.systemIdentifier);

  await rotateLog(home.logFile);
  const server: ServerOptions = {
    home,
    postgres: binaries.postgres,
    owner,
    secrets: secretsFolderOf(dataDir),
    systemIdentifier: cluster.systemIdentifier,
    throwAway,
  };
  const start = () => startServer(server);
  const kept = keepRunning(await start(), start, log);
  const stopLooking = keepLogSmall(home.logFile, log);
  const stop = () => {
    stopLooking();
    return kept.stop(stopServer);
  };
  try {
    await prepareDatabase(owner, secrets.appPassword);
    if (!throwAway) await requireDurableSettings(owner);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    databaseUrl: buildDatabaseUrl(appLogin(home.socketFolder, secrets.appPassword)),
    ownerUrl: buildDatabaseUrl(owner),
    home,
    hasTakenOver: leftBehind === "stopped",
    pid: kept.pid,
    stop,
  };
}
