import { setTimeout as sleep } from "node:timers/promises";
import type { ClusterHome } from "./choose-user-and-folder";
import type { Login } from "./connection";
import { EXIT_FOLDER_IN_USE, PostgresProblem } from "./postgres-problem";
import { readPostmasterPid, removePostmasterFile } from "./postmaster-file";
import { probe } from "./probe";
import { stopServer } from "./server-process";

const RECOVERY_LIMIT_MS = 60_000;
const PAUSE_MS = 50;

type LeftBehind = "nothing" | "stopped";

/**
 * Makes the way free for a server of our own. One that an earlier Foothold left behind is proved ours by its
 * identity and stopped, for only a child of ours has an exit we see, a log we own and today's settings.
 * Anybody else's is left untouched. Call it under the lease.
 */
export async function takeOver(home: ClusterHome, owner: Login, systemIdentifier: string): Promise<LeftBehind> {
  const limit = Date.now() + RECOVERY_LIMIT_MS;
  for (;;) {
    const { kind } = await probe(owner, systemIdentifier);
    const pid = await readPostmasterPid(home.cluster);
    if (kind === "foreign" || (kind === "ours" && pid === null)) throw inUse(home);
    if (kind === "ours" && pid !== null) {
      await stopServer(pid);
      return "stopped";
    }
    if (kind === "silent" && pid === null) {
      await removePostmasterFile(home.cluster);
      return "nothing";
    }
    if (Date.now() >= limit) throw inUse(home);
    await sleep(PAUSE_MS);
  }
}

function inUse(home: ClusterHome): PostgresProblem {
  return new PostgresProblem(
    `A PostgreSQL that is not Foothold's to stop answers in ${home.socketFolder}. ` +
      "It may run in another container, or the files in DATA_DIR/secrets may have changed. Nothing was touched.",
    EXIT_FOLDER_IN_USE,
  );
}
