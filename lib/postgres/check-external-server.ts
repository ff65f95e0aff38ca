import { Client } from "pg";
import { z } from "zod";
import { PostgresProblem } from "./postgres-problem";

const OLDEST_VERSION = 150_000;
const CONNECT_LIMIT_MS = 10_000;
const MAX_CLOCK_DIFFERENCE_SECONDS = 30;

const factsSchema = z.object({
  version: z.number(),
  encoding: z.string(),
  fsync: z.string(),
  fullPageWrites: z.string(),
  synchronousCommit: z.string(),
  isStandby: z.boolean(),
  isSuperuser: z.boolean(),
  epochSeconds: z.number(),
});

export type ServerFacts = z.infer<typeof factsSchema>;

const FACTS = `select
  current_setting('server_version_num')::int as "version",
  current_setting('server_encoding') as "encoding",
  current_setting('fsync') as "fsync",
  current_setting('full_page_writes') as "fullPageWrites",
  current_setting('synchronous_commit') as "synchronousCommit",
  pg_is_in_recovery() as "isStandby",
  (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
  extract(epoch from clock_timestamp())::float8 as "epochSeconds"`;

/** Why saves would not be safe on this server; empty when they are. */
export function listServerProblems(facts: ServerFacts): string[] {
  const problems: [boolean, string][] = [
    [facts.version < OLDEST_VERSION, "it is older than PostgreSQL 15"],
    [facts.encoding !== "UTF8", `its encoding is ${facts.encoding}, not UTF8`],
    [facts.fsync !== "on", "fsync is off"],
    [facts.fullPageWrites !== "on", "full_page_writes is off"],
    [["off", "local"].includes(facts.synchronousCommit), `synchronous_commit is ${facts.synchronousCommit}`],
    [facts.isStandby, "it is a standby, which takes no writes"],
  ];
  return problems.filter(([isSo]) => isSo).map(([, words]) => words);
}

/** What works but should not stay so. */
export function listServerWarnings(facts: ServerFacts, nowSeconds: number): string[] {
  const difference = Math.abs(facts.epochSeconds - nowSeconds);
  const warnings: [boolean, string][] = [
    [facts.isSuperuser, "the role in DATABASE_URL is a superuser; give Foothold one that only owns its database"],
    [
      difference > MAX_CLOCK_DIFFERENCE_SECONDS,
      `the clocks of this machine and of PostgreSQL differ by ${Math.round(difference)} seconds`,
    ],
  ];
  return warnings.filter(([isSo]) => isSo).map(([, words]) => words);
}

/** Words for the codes of PostgreSQL and of the network. */
const CONNECT_WORDS = new Map(
  Object.entries({
    "28P01": "refuses the user or the password",
    "28000": "does not let this user in",
    "3D000": "has no database of that name",
    ECONNREFUSED: "does not answer at that address",
    ENOTFOUND: "has a host name that cannot be found",
    ETIMEDOUT: "does not answer at that address",
  }),
);

async function readFacts(databaseUrl: string): Promise<ServerFacts> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return factsSchema.parse((await client.query(FACTS)).rows[0]);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const words = CONNECT_WORDS.get(code) ?? `cannot be used (${code || "no answer in time"})`;
    throw new PostgresProblem(`The PostgreSQL server of DATABASE_URL ${words}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Refuses a server of the administrator's own on which an acknowledged save could be lost. Returns warnings. */
export async function checkExternalServer(databaseUrl: string): Promise<string[]> {
  const facts = await readFacts(databaseUrl);
  const problems = listServerProblems(facts);
  if (problems.length === 0) return listServerWarnings(facts, Date.now() / 1000);
  throw new PostgresProblem(
    `The PostgreSQL server of DATABASE_URL cannot hold Foothold's data: ${problems.join("; ")}.`,
  );
}
