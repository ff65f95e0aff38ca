import { Client } from "pg";
import { z } from "zod";
import { startWords } from "./start-words";

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

const UNTRUSTED = "shows a certificate that this machine does not trust: name its authority by sslrootcert";

/** Words for the codes of PostgreSQL, of the network and of TLS. */
const CONNECT_WORDS = new Map(
  Object.entries({
    "28P01": "refuses the user or the password",
    "28000": "does not let this user in, or not without TLS: add sslmode=verify-full if it asks for that",
    "3D000": "has no database of that name",
    "42501": "does not let this user read what Foothold has to check",
    "53300": "has no connection left: raise max_connections, or stop what holds them",
    "57P03": "is starting or stopping: start Foothold again once it is up",
    ECONNREFUSED: "does not answer at that address",
    ECONNRESET: "ended the connection before it began",
    ENOENT: "cannot be reached: its socket, or a file that the address names, is not there",
    EACCES: "cannot be reached: Foothold may not read its socket, or a file that the address names",
    ENOTFOUND: "has a host name that cannot be found",
    EAI_AGAIN: "has a host name that cannot be looked up just now",
    EHOSTUNREACH: "cannot be reached from this machine",
    ENETUNREACH: "cannot be reached from this machine",
    ETIMEDOUT: "does not answer at that address",
    CERT_HAS_EXPIRED: "shows a certificate that has expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "shows a certificate for another host name",
    DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
    SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  }),
);

/** The driver's own faults carry no code. */
const DRIVER_WORDS: [RegExp, string][] = [
  [/does not support SSL/, "has no TLS, and its address asks for it: turn TLS on there, or leave out sslmode"],
  [/timeout expired/, "gives no answer in time"],
  [/SASL|SCRAM|password/, "wants a password, and the address has none that fits"],
  [/terminated unexpectedly/, "ended the connection before it began"],
];

/** What is wrong with a server that did not let us in; reads on from "The PostgreSQL server of DATABASE_URL". */
export function describeConnectFault(error: unknown): string {
  const { code, message } =
    error instanceof Error ? { code: "", ...error, message: error.message } : { code: "", message: "" };
  const known = CONNECT_WORDS.get(String(code)) ?? DRIVER_WORDS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? `cannot be used (${code || "for a reason it does not name"})`;
}

async function readFacts(databaseUrl: string): Promise<ServerFacts> {
  let client: Client | null = null;
  try {
    // Reads the files that sslrootcert and its like name, so it may fail as well.
    client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
    client.on("error", () => undefined);
    await client.connect();
    return factsSchema.parse((await client.query(FACTS)).rows[0]);
  } catch (error) {
    throw startWords.externalFault(describeConnectFault(error));
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** Refuses a server of the administrator's own on which an acknowledged save could be lost. Returns warnings. */
export async function checkExternalServer(databaseUrl: string): Promise<string[]> {
  const facts = await readFacts(databaseUrl);
  const problems = listServerProblems(facts);
  if (problems.length === 0) return listServerWarnings(facts, Date.now() / 1000);
  throw startWords.externalUnfit(problems);
}
