import type { z } from "zod";

/** A state file's text in its shape; null when it is damaged. */
export function parseJson<S extends z.ZodType>(schema: S, text: string): z.infer<S> | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
