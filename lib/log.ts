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
