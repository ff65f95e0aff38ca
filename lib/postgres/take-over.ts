import { setTimeout as sleep } from "node:timers/promises";
import type { ClusterHome } from "./choose-user-and-folder";
import type { Login } from "./connection";
import { readPostmasterPid, removeStaleLocks } from "./lock-files";
import { type Probe, probe } from "./probe";
import { stopServer } from "./server-process";
import { startWords } from "./start-words";

const RECOVERY_LIMIT_MS = 60_000;
const PAUSE_MS = 50;
const NOT_OURS: readonly Probe["kind"][] = ["locked-out", "foreign", "unclear"];

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
    const pid = await readPostmasterPid(home);
    if (NOT_OURS.includes(kind) || (kind === "ours" && pid === null)) throw startWords.foreignServer(home.socketFolder);
    if (kind === "ours" && pid !== null) {
      await stopServer(pid);
      return "stopped";
    }
    if (kind === "silent" && pid === null) {
      await removeStaleLocks(home);
      return "nothing";
    }
    if (Date.now() >= limit) throw startWords.foreignServer(home.socketFolder);
    await sleep(PAUSE_MS);
  }
}
