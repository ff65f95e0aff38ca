import { type Logger, pino } from "pino";
import { readEnvironment } from "./env";

export type Log = Logger;

/** Field names whose values never reach a log, at the top of a record or one object down. */
const PRIVATE_FIELDS = [
  "answers",
  "authorization",
  "body",
  "cookie",
  "databaseUrl",
  "detail",
  "email",
  "name",
  "parameters",
  "password",
  "query",
  "secret",
  "title",
  "token",
  "where",
];

function safeLevel(): string {
  try {
    return readEnvironment().logLevel;
  } catch {
    // Bad settings are reported by whoever reads them in earnest; the log must work for that.
    return "info";
  }
}

/** Where the web server tells the app which request it is, for what goes to the log. A client cannot set it. */
export const REQUEST_ID_HEADER = "x-foothold-request-id";

/** JSON lines on stdout. Log ids, codes, counts and route patterns; never what people wrote. */
export const log: Log = pino({
  level: safeLevel(),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: PRIVATE_FIELDS.flatMap((field) => [field, `*.${field}`]),
    censor: "[left out]",
  },
});

const MAX_FRAMES = 8;

type ErrorTrace = { error: string; errorCode?: string; digest?: string; at: string[] };

/**
 * What went wrong and where, without the message: a database's or a parser's may quote what people wrote. `digest` is
 * the number that Next shows on the page in the message's place.
 */
export function explainError(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { error: "something else was thrown", at: [] };
  const { name, message, stack = "" } = error;
  const lines = stack.replace(message, "").split("\n");
  const at = lines.map((line) => line.trim()).filter((line) => line.startsWith("at "));
  const code = "code" in error && typeof error.code === "string" ? { errorCode: error.code } : {};
  return { error: name, ...code, ...digestOf(error), at: at.slice(0, MAX_FRAMES) };
}

/** The digest of a redirect holds the address, with what a visitor put into it; only a number says nothing. */
function digestOf(error: Error): { digest?: string } {
  if (!("digest" in error) || typeof error.digest !== "string") return {};
  return /^\d{1,20}(@E\d{1,6})?$/.test(error.digest) ? { digest: error.digest } : {};
}
