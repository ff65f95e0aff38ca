import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { readPostmasterPid } from "@/lib/postgres/lock-files";
import { readCommandLine, readParentPid } from "@/lib/postgres/processes";
import { readIfThere } from "@/lib/postgres/read-if-there";
import { stopServer } from "@/lib/postgres/server-process";
import { makeDataDir } from "./data-dir";
import { findFreePort, waitFor } from "./processes";

export type AppOptions = {
  env?: Record<string, string>;
  /** An existing folder, to start again on it; the caller removes it. */
  dataDir?: string;
  port?: number;
  /** Runs the app as this user; needs root. */
  uid?: number;
};

export type RunningApp = {
  url: string;
  /** The page that creates the first account; null when there is an account. */
  setupLink: string | null;
  dataDir: string;
  port: number;
  pid: number;
  /** Everything the app has said so far. */
  output: () => string;
  /** Stops the app as Ctrl-C does and removes the data folder if it was made here. Resolves with the exit code. */
  stop: () => Promise<number | null>;
  /** SIGKILL to the supervisor, and nothing else. */
  kill: () => Promise<void>;
};

export type Launch = { child: ChildProcess; output: () => string; exited: Promise<number | null> };

const SUPERVISOR = path.resolve("dist/supervisor/supervisor.mjs");
/** A test waits for slides however busy the machine is; one about the limit sets its own. */
export const PATIENT = { PREVIEW_LIMIT_MS: "120000" };
const READY = "Foothold is ready at ";

/** Starts the built app as `npm start` does after building, and returns without waiting for it to be ready. */
export function launchApp({ env, uid }: { env: Record<string, string>; uid?: number }): Launch {
  if (!existsSync(SUPERVISOR) || !existsSync(".next/BUILD_ID")) throw new Error("Build the app first: npm run build");
  const inherited = { ...process.env };
  // The test run's own database and mode are not the app's.
  for (const name of ["DATABASE_URL", "VITEST", "APP_URL", "AUTH_SECRET"]) delete inherited[name];
  const child = spawn(process.execPath, [SUPERVISOR], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...inherited, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", LOG_LEVEL: "warn", ...PATIENT, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = "";
  const keep = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output: () => text, exited };
}

async function waitForReady({ child, output }: Launch): Promise<void> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  await waitFor("the app to be ready", () => output().includes(READY) || isOver());
  if (!output().includes(READY)) throw new Error(`the app ended before it was ready:\n${output()}`);
}

/** A PostgreSQL that a killed app left running. */
export async function stopLeftBehind(dataDir: string): Promise<void> {
  const home = path.join(dataDir, "pg");
  const pid = await readPostmasterPid({ cluster: path.join(home, "cluster"), socketFolder: path.join(home, "run") });
  if (pid !== null) await stopServer(pid);
}

/** Starts the built app on a free port and a new data folder, and returns once it answers. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? (await makeDataDir());
  const port = options.port ?? (await findFreePort());
  const env = { DATA_DIR: dataDir, PORT: String(port), ...options.env };
  const launch = launchApp({ env, uid: options.uid });
  const { child, output, exited } = launch;
  await waitForReady(launch);
  return {
    url: `http://localhost:${port}`,
    setupLink: /(http\S+\/setup\/\S+)/.exec(output())?.[1] ?? null,
    dataDir,
    port,
    pid: child.pid ?? 0,
    output,
    stop: async () => {
      child.kill("SIGTERM");
      const code = await exited;
      await stopLeftBehind(dataDir);
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
      return code;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await waitFor("the killed app to be gone", () => child.signalCode !== null);
    },
  };
}

/** Whether the app would serve a page now. */
export function isAppReady({ url }: Pick<RunningApp, "url">): Promise<boolean> {
  return fetch(`${url}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** The first process of an app's PostgreSQL; undefined while there is none. */
export async function postmasterOf({ dataDir }: Pick<RunningApp, "dataDir">): Promise<number | undefined> {
  const pid = Number.parseInt((await readIfThere(path.join(dataDir, "pg/cluster/postmaster.pid"))) ?? "", 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/** The process that serves the pages of an app; Linux only. */
export function findWebServer(supervisor: number): number | undefined {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids
    .map(Number)
    .find((pid) => readParentPid(pid) === supervisor && readCommandLine(pid).includes("web-server"));
}
