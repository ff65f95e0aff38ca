import { z } from "zod";
import { normaliseText } from "./normalise-text";

/** One line of text as it is stored: normalised first, then trimmed and counted. */
export function oneLine({ max, tooShort }: { max: number; tooShort: string }): z.ZodType<string, string> {
  return lineUpTo(max).min(1, tooShort).max(max, tooLong(max));
}

/** The same where nothing at all is an answer too. */
export function oneLineOrNothing(max: number): z.ZodType<string, string> {
  return lineUpTo(max).max(max, tooLong(max));
}

/** Letters that are written in several code points may shorten when they are normalised. */
const lineUpTo = (max: number): z.ZodString =>
  z
    .string()
    .max(max * 4, tooLong(max))
    .overwrite((text) => normaliseText(text).replace(/\s+/g, " ").trim());

const tooLong = (max: number): string => `Use ${max} characters or fewer.`;
