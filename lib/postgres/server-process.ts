import type { ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { ClusterHome } from "./choose-user-and-folder";
import type { Login } from "./connection";
import { isOutOfRoom } from "./open-cluster";
import { probe } from "./probe";
import { isAlive } from "./processes";
import { spawnProgram } from "./run-program";
import { serverParameters } from "./server-settings";
import type { StartProblem } from "./start-problem";
import { startWords } from "./start-words";

const START_LIMIT_MS = 60_000;
/** While a killed server's last backends end, a new one is refused; the retries outlast them. */
const RETRY_LIMIT_MS = 10_000;
const RETRY_PAUSE_MS = 50;
const FAST_STOP_LIMIT_MS = 30_000;
const LOG_TAIL_LINES = 5;

export type ServerOptions = {
  home: ClusterHome;
  postgres: string;
  owner: Login;
  /** Named where the server does not know our password. */
  secrets: string;
  systemIdentifier: string;
  throwAway: boolean;
};

export type ServerProcess = {
  pid: number;
  /** Resolves when the process is gone, whoever ended it. */
  exited: Promise<void>;
};

function spawnServer({ home, postgres, throwAway }: ServerOptions): ChildProcess {
  // A file, not a pipe: the log must outlive the process that reads it.
  const logFile = openSync(home.logFile, "a", 0o600);
  try {
    const settings = serverParameters({ socketFolder: home.socketFolder, throwAway });
    return spawnProgram(postgres, ["-D", home.cluster, ...settings], {
      user: home.user,
      stdio: ["ignore", logFile, logFile],
    });
  } finally {
    closeSync(logFile);
  }
}

type Watch = { exited: Promise<void>; isGone: () => boolean; hasBegun: () => boolean };

function watchExit(child: ChildProcess): Watch {
  let gone = false;
  let begun = true;
  const exited = new Promise<void>((resolve) => {
    const settle = () => {
      gone = true;
      resolve();
    };
    child.once("exit", settle);
    child.once("error", () => {
      begun = child.pid !== undefined;
      settle();
    });
  });
  return { exited, isGone: () => gone, hasBegun: () => begun };
}

/** Ready means that a login works; null when the process ended before that. */
async function startOnce(options: ServerOptions): Promise<ServerProcess | null> {
  const child = spawnServer(options);
  const { exited, isGone, hasBegun } = watchExit(child);
  const limit = Date.now() + START_LIMIT_MS;
  let problem: StartProblem | null = null;
  while (!isGone() && !problem && Date.now() < limit) {
    const { kind } = await probe(options.owner, options.systemIdentifier);
    if (kind === "ours" && child.pid !== undefined) return { pid: child.pid, exited };
    if (kind === "locked-out") problem = startWords.wrongPassword(options.secrets);
    if (kind === "foreign") problem = startWords.wrongCluster(options.home.clusterFile);
    await sleep(RETRY_PAUSE_MS / 2);
  }
  if (!isGone()) {
    child.kill("SIGQUIT");
    await exited;
  }
  if (!hasBegun()) throw startWords.cannotRun(options.postgres);
  if (problem) throw problem;
  return null;
}

async function readLogTail(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
}

/** Starts PostgreSQL as our child; tries again for ten seconds before it gives up with the server's last words. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const limit = Date.now() + RETRY_LIMIT_MS;
  do {
    const server = await startOnce(options);
    if (server) return server;
    await sleep(RETRY_PAUSE_MS);
  } while (Date.now() < limit);
  const tail = await readLogTail(options.home.logFile);
  if (isOutOfRoom(tail)) throw startWords.diskFull(options.home.cluster);
  throw startWords.serverNotStarted(options.home.logFile, tail);
}

function signal(pid: number, name: "SIGINT" | "SIGQUIT"): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime, which is what the signal was for.
  }
}

async function waitUntilGone(pid: number, limitMs: number): Promise<boolean> {
  const limit = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() >= limit) return false;
    await sleep(10);
  }
  return true;
}

/** Fast stop, after 30 seconds immediate stop; both are safe for data. Never SIGKILL. */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, "SIGINT");
  if (await waitUntilGone(pid, FAST_STOP_LIMIT_MS)) return;
  signal(pid, "SIGQUIT");
  await waitUntilGone(pid, FAST_STOP_LIMIT_MS);
}
