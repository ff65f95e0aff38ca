import { z } from "zod";
import { normaliseText } from "@/lib/domain/text/normalise-text";

const MAX_TITLE_CHARACTERS = 200;

/** One line of text as it is stored: normalised first, then trimmed and counted. */
export function lineSchema(given: { max: number; tooShort: string }): z.ZodType<string, string> {
  const tooLong = `Use ${given.max} characters or fewer.`;
  return z
    .string()
    .max(given.max * 4, tooLong)
    .overwrite((text) => normaliseText(text).replace(/\s+/g, " ").trim())
    .min(1, given.tooShort)
    .max(given.max, tooLong);
}

export const titleSchema = lineSchema({ max: MAX_TITLE_CHARACTERS, tooShort: "Give the proposal a title." });
