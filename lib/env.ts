import path from "node:path";
import { z } from "zod";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const APP_URL_EXAMPLE = "https://foothold.example.org";

/** What is wrong with the address people type, in words that say what to write; null for one that everything works with. */
function faultOfAppUrl(text: string): string | null {
  const example = `for example ${APP_URL_EXAMPLE}`;
  if (!URL.canParse(text)) return `must be a web address, ${example}`;
  const { protocol, username, password, pathname, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol)) return `must begin with https:// or http://, ${example}`;
  if (username !== "" || password !== "") return `must hold no user name and no password: write ${example}`;
  // Every link and cookie of Foothold counts from the root of its host.
  if (/^\/+$/.test(pathname) && search === "" && hash === "" && !/[?#]/.test(text)) return null;
  return `must end after the host and its port, with no path, question mark or #: write ${example}`;
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

/** What an empty `NAME=` line in a file means: not set. */
function blankToUndefined(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}

function variable<S extends z.ZodType>(schema: S) {
  return z.preprocess(blankToUndefined, schema);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

type Range = { least: number; most: number; usual: number; words: string };

function wholeNumber({ least, most, usual, words }: Range) {
  return variable(z.coerce.number(words).int(words).min(least, words).max(most, words).default(usual));
}

const megabytes = (usual: number) =>
  wholeNumber({
    least: 0,
    most: Number.MAX_SAFE_INTEGER,
    usual,
    words: "must be a whole number of megabytes, for example 500",
  });

const environmentSchema = z.object({
  PORT: wholeNumber({
    least: 1,
    most: 65_535,
    usual: 3000,
    words: "must be a whole number from 1 to 65535, for example 3000",
  }),
  HOST: variable(z.string().default("127.0.0.1")),
  APP_URL: variable(
    z
      .string()
      .trim()
      .superRefine((text, context) => {
        const message = faultOfAppUrl(text);
        if (message !== null) context.addIssue({ code: "custom", message });
      })
      .transform((text) => (URL.canParse(text) ? new URL(text).origin : text))
      .optional(),
  ),
  DATA_DIR: variable(z.string().default("./data")),
  DATABASE_URL: variable(
    z
      .string()
      .refine(isPostgresAddress, "must be an address such as postgresql://user:password@host:5432/foothold")
      .optional(),
  ),
  TIME_ZONE: variable(
    z
      .string()
      .refine(isTimeZone, "must be the name of a time zone, for example Pacific/Auckland")
      .default(() => new Intl.DateTimeFormat().resolvedOptions().timeZone),
  ),
  LOG_LEVEL: variable(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info")),
  TRUSTED_PROXIES: wholeNumber({
    least: 0,
    most: 10,
    usual: 0,
    words: "must be the number of proxies in front of Foothold, from 0 to 10",
  }),
  LIMIT_FACTOR: wholeNumber({ least: 1, most: 1_000, usual: 1, words: "must be a whole number from 1 to 1000" }),
  DATABASE_DIR: variable(z.string().optional()),
  DISK_START_MB: megabytes(500),
  DISK_WARN_MB: megabytes(1_024),
  DISK_EXPORTS_MB: megabytes(500),
  DISK_SAVES_MB: megabytes(200),
  PREVIEW_LIMIT_MS: wholeNumber({
    least: 1,
    most: 120_000,
    usual: 10_000,
    words: "must be a whole number of milliseconds from 1 to 120000, for example 10000",
  }),
  AUTH_SECRET: variable(z.string().min(32, "must have at least 32 characters").optional()),
});

/** Free space of the disk, in megabytes, under which Foothold does not start, warns, and stops exports and saves. */
export type DiskLimits = { startMb: number; warnMb: number; exportsMb: number; savesMb: number };

export type Environment = {
  port: number;
  /** The address the server listens on, not the one people type. */
  host: string;
  /** The address people type: scheme, host and port, without a slash at the end. */
  appUrl: string;
  /** Absolute. */
  dataDir: string;
  /** Null means: Foothold runs its own PostgreSQL. The web process always has one. */
  databaseUrl: string | null;
  /** Where our own PostgreSQL keeps its files; null with a server of the administrator's. The supervisor sets it. */
  databaseDir: string | null;
  diskLimits: DiskLimits;
  /** IANA name of the zone whose day is "today" in documents and lists; the machine's own unless it is set. */
  timeZone: string;
  logLevel: (typeof LOG_LEVELS)[number];
  /** How many proxies stand in front and say, in X-Forwarded-For, whom they speak for. */
  trustedProxies: number;
  /** Multiplies how often anything may be tried. */
  limitFactor: number;
  /** How long a page waits for the slides it shows, and how long working them out may then take. */
  previewLimitMs: number;
  /** Null until the supervisor has handed its secret to the web process. */
  authSecret: string | null;
};

export class EnvironmentError extends Error {
  override name = "EnvironmentError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings need attention:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/**
 * Reads the environment afresh on every call, so a process may settle its own variables first.
 * Throws one EnvironmentError that names every problem; the values themselves are never quoted.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    throw new EnvironmentError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    appUrl: values.APP_URL ?? `http://localhost:${values.PORT}`,
    // The data folder is settled while running; a bundler must not trace the project for it.
    dataDir: path.resolve(/* turbopackIgnore: true */ process.cwd(), values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseDir: values.DATABASE_DIR ?? null,
    diskLimits: {
      startMb: values.DISK_START_MB,
      warnMb: values.DISK_WARN_MB,
      exportsMb: values.DISK_EXPORTS_MB,
      savesMb: values.DISK_SAVES_MB,
    },
    timeZone: values.TIME_ZONE,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    limitFactor: values.LIMIT_FACTOR,
    previewLimitMs: values.PREVIEW_LIMIT_MS,
    authSecret: values.AUTH_SECRET ?? null,
  };
}
