import { z } from "zod";
import type { Login } from "./connection";
import { withClient } from "./connection";
import { startWords } from "./start-words";

const SERVER_SETTINGS = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "30",
  shared_buffers: "64MB",
  max_wal_size: "256MB",
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  // PostgreSQL quotes people's text in errors and statements; its log must hold none.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_statement: "none",
} as const;

/** What an acknowledged save stands on. */
const DURABLE = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" } as const;
/** For clusters of a test run, which are thrown away with it. */
const THROW_AWAY = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" } as const;

/** Parameters for the command line, where they outrank the cluster's own files. */
export function serverParameters(options: { socketFolder: string; throwAway: boolean }): string[] {
  const settings = {
    ...SERVER_SETTINGS,
    ...(options.throwAway ? THROW_AWAY : DURABLE),
    // Several test workers and their pools share one throw-away server.
    ...(options.throwAway ? { max_connections: "100" } : {}),
    // A list, in which a comma divides; quotes make any folder one entry.
    unix_socket_directories: `"${options.socketFolder.replaceAll('"', '""')}"`,
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const settingRowsSchema = z.array(z.object({ name: z.string(), setting: z.string() }));

/** Reads the settings back from the running server and refuses one on which saves would not survive a power cut. */
export async function requireDurableSettings(login: Login): Promise<void> {
  const rows = await withClient(login, async (client) => {
    const names = Object.keys(DURABLE);
    const result = await client.query("select name, setting from pg_settings where name = any($1)", [names]);
    return settingRowsSchema.parse(result.rows);
  });
  const off = rows.filter((row) => row.setting !== "on").map((row) => row.name);
  if (rows.length === Object.keys(DURABLE).length && off.length === 0) return;
  throw startWords.notDurable(off);
}
