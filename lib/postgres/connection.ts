import { Client } from "pg";

/** The superuser: the supervisor's alone. */
export const OWNER_ROLE = "foothold_owner";
/** The app's role, which owns the one database and is no superuser. */
export const APP_ROLE = "foothold";
export const APP_DATABASE = "foothold";
const MAINTENANCE_DATABASE = "postgres";

export type Login = { socketFolder: string; role: string; password: string; database: string };

/** An address that `pg` and Prisma both take; the folder of the socket travels as the host parameter. */
export function buildDatabaseUrl({ socketFolder, role, password, database }: Login): string {
  const credentials = `${encodeURIComponent(role)}:${encodeURIComponent(password)}`;
  return `postgresql://${credentials}@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}`;
}

export function ownerLogin(socketFolder: string, password: string): Login {
  return { socketFolder, password, role: OWNER_ROLE, database: MAINTENANCE_DATABASE };
}

export function appLogin(socketFolder: string, password: string): Login {
  return { socketFolder, password, role: APP_ROLE, database: APP_DATABASE };
}

/** Runs one piece of work over a connection of its own and always closes it. */
export async function withClient<T>(login: Login, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    host: login.socketFolder,
    user: login.role,
    password: login.password,
    database: login.database,
    connectionTimeoutMillis: 5_000,
  });
  // A server that stops meanwhile must fail the work, not the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await run(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
