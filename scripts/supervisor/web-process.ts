import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Environment } from "@/lib/env";
import { log } from "@/lib/log";
import { startWords } from "@/lib/postgres/start-words";
import type { FromWeb, ToWeb } from "./messages";
import { passLines } from "./pass-lines";
import { describePortHolder } from "./port-holder";

/** Where the build that this file is part of lies: the project, or the copy of it that scripts/start.mjs serves from. */
const APP_FOLDER = fileURLToPath(new URL("../..", import.meta.url));
const RESTART_PAUSES_MS = [50, 200, 1_000, 5_000];
const STEADY_MS = 60_000;
/** More than the web process gives its open requests. */
const STOP_LIMIT_MS = 12_000;

export type WebOptions = {
  environment: Environment;
  databaseUrl: string;
  databaseDir: string | null;
  authSecret: string;
};
export type WebProcess = { stop: () => Promise<void> };

function spawnWeb({ environment, databaseUrl, databaseDir, authSecret }: WebOptions): ChildProcess {
  const child = fork(fileURLToPath(new URL("web-server.mjs", import.meta.url)), [], {
    cwd: APP_FOLDER,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(environment.port),
      HOST: environment.host,
      APP_URL: environment.appUrl,
      DATA_DIR: environment.dataDir,
      LOG_LEVEL: environment.logLevel,
      DATABASE_URL: databaseUrl,
      DATABASE_DIR: databaseDir ?? "",
      AUTH_SECRET: authSecret,
    },
  });
  for (const stream of [child.stdout, child.stderr]) if (stream) passLines(stream);
  return child;
}

async function waitForPort(child: ChildProcess, port: number): Promise<void> {
  const ended = once(child, "exit").then((): FromWeb | null => null);
  const told = once(child, "message").then(([message]): FromWeb | null => message);
  const answer = await Promise.race([ended, told]);
  if (answer?.kind === "listening") return;
  if (answer === null) throw startWords.webServerEnded();
  throw startWords.portInUse(port, await describePortHolder(port));
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  const message: ToWeb = { kind: "stop" };
  child.send(message, () => undefined);
  await Promise.race([gone, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
}

/** Runs the web server as a child that cannot outlive us, and starts it again whenever it dies. */
export async function startWebProcess(options: WebOptions): Promise<WebProcess> {
  let isStopping = false;
  let child = spawnWeb(options);
  await waitForPort(child, options.environment.port);

  async function keepRunning(): Promise<void> {
    let failures = 0;
    while (!isStopping) {
      const startedAt = Date.now();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      if (isStopping) return;
      if (Date.now() - startedAt >= STEADY_MS) failures = 0;
      log.error({ failures }, "the web server ended unexpectedly and is started again");
      await sleep(RESTART_PAUSES_MS[Math.min(failures, RESTART_PAUSES_MS.length - 1)]);
      failures += 1;
      if (!isStopping) child = spawnWeb(options);
    }
  }

  void keepRunning();
  return {
    stop: async () => {
      isStopping = true;
      await stopChild(child);
    },
  };
}
