import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { PrismaClient } from "./generated/client";

export type Database = PrismaClient;

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
/** Nothing of ours takes long: whoever waits longer is told to try again, so that no request hangs. */
const limits = {
  lock_timeout: 5_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 15_000,
};
/** Prisma reads a time's figures and drops its offset, so a server in another zone must speak UTC to us. */
const UTC = "-c timezone=UTC";

/** The development server loads modules again on every change; the pool must outlive that. */
const kept = globalThis as typeof globalThis & { footholdDatabase?: PrismaClient };

/** The one connection pool of this process. A verb takes it only through its default argument or `inTransaction`. */
export function database(): Database {
  kept.footholdDatabase ??= openDatabase();
  return kept.footholdDatabase;
}

/** Ends the pool; the next `database()` opens a new one. For commands and tests. */
export async function closeDatabase(): Promise<void> {
  const open = kept.footholdDatabase;
  kept.footholdDatabase = undefined;
  await open?.$disconnect();
}

function openDatabase(): PrismaClient {
  const { databaseUrl } = readEnvironment();
  if (!databaseUrl) throw new Error("DATABASE_URL is not set: the supervisor sets it for the web process.");
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    options: UTC,
    ...limits,
  });
  // Between taking a connection and using it Prisma does not listen, and Node ends a process whose connection fails unheard.
  pool.on("connect", (connection) => connection.on("error", () => undefined));
  const adapter = new PrismaPg(pool, {
    onPoolError: logLostConnection,
    onConnectionError: logLostConnection,
    disposeExternalPool: true,
  });
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

/** Only the code: a PostgreSQL message may quote what people wrote. */
function logLostConnection(error: Error & { code?: string }): void {
  log.warn({ code: error.code }, "a database connection was lost");
}
