import type { z } from "zod";
import { describeFault } from "@/lib/domain/problem/describe-issue";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { log } from "@/lib/log";
import type { Prisma } from "./generated/client";

/** A value for a JSON column that has just been read back: `json` for the client, `text` for a statement of our own. */
export type StoredJson = { json: Prisma.InputJsonObject; text: string };

/** A zero character or half of a pair, as JSON writes them; PostgreSQL refuses both in a text. */
const UNKEEPABLE = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89ab][0-9a-f]{2}|d[c-f][0-9a-f]{2})/;

/**
 * The one way into a JSON column: the value as it will be written, once the column's schema has read it back. What
 * could not be read later is refused here, each fault with its place, and nothing is written.
 */
export function store(schema: z.ZodType, value: object): Result<StoredJson, "unstorable"> {
  const text = JSON.stringify(value);
  if (UNKEEPABLE.test(text)) return fail("unstorable", { fields: [{ path: "", message: UNKEEPABLE_WORDS }] });
  const json: unknown = JSON.parse(text);
  const back = schema.safeParse(json);
  if (!back.success) return fail("unstorable", { fields: back.error.issues.map((issue) => describeFault([], issue)) });
  return succeed({ json: asObject(json), text });
}

const UNKEEPABLE_WORDS = "This holds a character that no database keeps: half of an emoji, or one with no form at all.";

/** The one way out: a stored value as its schema gives it. What is damaged is logged by name, without what it holds. */
export function read<T>(schema: z.ZodType<T>, stored: unknown, name: string): Result<T, "damaged"> {
  const found = schema.safeParse(stored);
  if (found.success) return succeed(found.data);
  log.error(
    { name, faults: found.error.issues.map(({ code, path }) => [code, path.length]) },
    "a stored value is damaged",
  );
  return fail("damaged");
}

// An object goes in, and JSON gives an object back.
const asObject = (json: unknown): Prisma.InputJsonObject => json as Prisma.InputJsonObject;
