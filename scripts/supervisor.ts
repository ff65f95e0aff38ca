import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { closeDatabase } from "@/lib/db/client";
import { createSetupLink } from "@/lib/db/one-time-link/create-setup-link";
import { type Environment, readEnvironment } from "@/lib/env";
import { explainError, log } from "@/lib/log";
import { applyMigrations } from "@/lib/migrate/apply-migrations";
import { checkExternalServer } from "@/lib/postgres/check-external-server";
import { startEmbeddedPostgres } from "@/lib/postgres/embedded-postgres";
import { explainStart } from "@/lib/postgres/explain-start";
import { takeLease } from "@/lib/postgres/lease";
import { readAuthSecret } from "@/lib/postgres/secrets";
import { EXIT_FOLDER_IN_USE } from "@/lib/postgres/start-problem";
import { takeOverPrinting } from "@/lib/take-over-printing";
import { cleanDaily } from "./supervisor/clean-daily";
import { listStartWarnings } from "./supervisor/start-warnings";
import { waitUntilReady } from "./supervisor/wait-until-ready";
import { watchLauncher } from "./supervisor/watch-launcher";
import { startWebProcess } from "./supervisor/web-process";

/** Those of the build that this file is part of, whatever has been fetched into the project since. */
const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** What has been started, undone last first. */
const undo: (() => Promise<void>)[] = [];
const stopping = new AbortController();
/** Never silenced: the log may be set to errors alone, and the link for the first account must be found all the same. */
const announcements = log.child({}, { level: "info" });

/** What people wait for stands in plain words on a terminal, and elsewhere in the log like everything else. */
function say(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`${line}\n`);
  else announcements.info(line);
}

type Database = { databaseUrl: string; databaseDir: string | null };

async function startDatabase({ dataDir, databaseUrl }: Environment): Promise<Database> {
  if (databaseUrl) {
    for (const warning of await checkExternalServer(databaseUrl)) log.warn(warning);
    return { databaseUrl, databaseDir: null };
  }
  const lease = await takeLease(dataDir, () => {
    log.fatal("another Foothold took this folder over, so this one ends");
    process.exit(EXIT_FOLDER_IN_USE);
  });
  undo.push(lease.release);
  stopping.signal.addEventListener("abort", () => void lease.announceStop());
  const server = await startEmbeddedPostgres({ dataDir, log });
  undo.push(server.stop);
  if (!server.home.home.startsWith(dataDir)) say(`PostgreSQL's files are in ${server.home.home}`);
  if (server.home.user.name === "nobody") {
    log.warn("PostgreSQL runs as the user nobody, whom other services share: give DATA_DIR to a user of its own");
  }
  return { databaseUrl: server.databaseUrl, databaseDir: server.home.home };
}

async function printSetupLink({ appUrl }: Environment): Promise<void> {
  try {
    const link = await createSetupLink();
    if (link) say(`Create the first account at ${appUrl}/setup/${link.token} (works for 24 hours)`);
  } finally {
    await closeDatabase();
  }
}

function stopIfAsked(): void {
  stopping.signal.throwIfAborted();
}

async function start(): Promise<void> {
  const environment = readEnvironment();
  for (const warning of listStartWarnings(environment, process.getuid?.())) log.warn(warning);
  const { databaseUrl, databaseDir } = await startDatabase(environment);
  stopIfAsked();
  const { applied } = await applyMigrations({ databaseUrl, folder: MIGRATIONS });
  if (applied.length > 0) log.info({ applied }, "the database was brought up to date");
  stopIfAsked();
  process.env.DATABASE_URL = databaseUrl;
  const authSecret = environment.authSecret ?? (await readAuthSecret(environment.dataDir));
  const web = await startWebProcess({ environment, databaseUrl, databaseDir, authSecret });
  undo.push(web.stop);
  await waitUntilReady(environment);
  stopIfAsked();
  await printSetupLink(environment);
  undo.push(cleanDaily(environment));
  say(`Foothold is ready at ${environment.appUrl}`);
}

async function undoAll(): Promise<void> {
  for (const step of undo.reverse()) {
    await step().catch((error: unknown) => log.error(explainError(error), "a step of stopping did not work"));
  }
}

function beginStop(): void {
  if (stopping.signal.aborted) return;
  stopping.abort();
  say("Foothold is stopping");
}

/**
 * Resolves when the app is to stop: on a signal, or when npm is gone. A second signal ends the process at once, which
 * loses no more than a crash does.
 */
async function untilAskedToStop(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(1);
      beginStop();
    });
  }
  watchLauncher(beginStop);
  if (!stopping.signal.aborted) await once(stopping.signal, "abort");
}

/** Says why we do not start, in words for the person at the terminal; what nobody foresaw goes to the log as well. */
function reportProblem(error: unknown): number {
  const explained = explainStart(error, process.env.DATA_DIR ?? "./data");
  if (!explained) log.fatal(explainError(error), "an unforeseen fault at the start");
  const words =
    explained?.words ?? "Foothold could not start, for a reason it did not foresee. The line above tells more.";
  process.stderr.write(`${words}\n`);
  return explained?.exitCode ?? 1;
}

async function main(): Promise<number> {
  takeOverPrinting();
  const asked = untilAskedToStop();
  try {
    await start();
    await asked;
    return 0;
  } catch (error) {
    return stopping.signal.aborted ? 0 : reportProblem(error);
  } finally {
    await undoAll();
  }
}

process.exitCode = await main();
// A timer or a socket left open must not keep a stopped app in the process list.
process.exit();
