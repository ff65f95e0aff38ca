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

type ErrorTrace = { error: string; errorCode?: string; at: string[] };

/** What went wrong and where, without the message: a database's or a parser's may quote what people wrote. */
export function explainError(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { error: "something else was thrown", at: [] };
  const { name, message, stack = "" } = error;
  const lines = stack.replace(message, "").split("\n");
  const at = lines.map((line) => line.trim()).filter((line) => line.startsWith("at "));
  const code = "code" in error && typeof error.code === "string" ? { errorCode: error.code } : {};
  return { error: name, ...code, at: at.slice(0, MAX_FRAMES) };
}
