import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "@/lib/env";
import type { Log } from "@/lib/log";
import { chooseUserAndFolder } from "./choose-user-and-folder";
import { appLogin, buildDatabaseUrl, withClient } from "./connection";
import { startEmbeddedPostgres } from "./embedded-postgres";
import { takeLease } from "./lease";
import { readAuthSecret, readRunningPassword, secretsFolderOf } from "./secrets";
import { EXIT_FOLDER_IN_USE, StartProblem } from "./start-problem";
import { startWords } from "./start-words";

export type OpenDatabase = {
  /** `external`: DATABASE_URL's. `joined`: the running Foothold's, whose schema is its own affair. `own`: ours for now. */
  kind: "external" | "joined" | "own";
  databaseUrl: string;
  authSecret: string;
  close: () => Promise<void>;
};

const START_LIMIT_MS = 60_000;
const PAUSE_MS = 200;
const REFUSED_PASSWORD = "28P01";

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** The database of the Foothold that runs on this folder, as soon as it answers. */
async function joinRunning(dataDir: string): Promise<string> {
  const home = await chooseUserAndFolder(dataDir);
  const login = appLogin(home.socketFolder, await readRunningPassword(dataDir));
  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    try {
      await withClient(login, (client) => client.query("select 1"));
      return buildDatabaseUrl(login);
    } catch (error) {
      if (hasCode(error, REFUSED_PASSWORD)) throw startWords.wrongPassword(secretsFolderOf(dataDir));
      if (Date.now() >= limit) throw error;
    }
    await sleep(PAUSE_MS);
  }
}

async function startOwn(dataDir: string, log: Log): Promise<Pick<OpenDatabase, "databaseUrl" | "close">> {
  const lease = await takeLease(dataDir, () => log.error("another Foothold took this folder over"));
  try {
    const server = await startEmbeddedPostgres({ dataDir, log });
    const close = async () => {
      await server.stop();
      await lease.release();
    };
    return { databaseUrl: server.databaseUrl, close };
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** For commands: DATABASE_URL if set, else the running Foothold's database, else one started for as long as it takes. */
export async function openDatabase({
  environment,
  log,
}: {
  environment: Environment;
  log: Log;
}): Promise<OpenDatabase> {
  const { dataDir } = environment;
  const authSecret = environment.authSecret ?? (await readAuthSecret(dataDir));
  const close = () => Promise.resolve();
  if (environment.databaseUrl) return { kind: "external", databaseUrl: environment.databaseUrl, authSecret, close };
  try {
    return { kind: "own", ...(await startOwn(dataDir, log)), authSecret };
  } catch (error) {
    const isRunning = error instanceof StartProblem && error.exitCode === EXIT_FOLDER_IN_USE;
    if (!isRunning) throw error;
    return { kind: "joined", databaseUrl: await joinRunning(dataDir), authSecret, close };
  }
}
