import { z } from "zod";

export const runSchema = z.strictObject({
  text: z.string(),
  strong: z.literal(true).optional(),
  href: z.string().optional(),
  lang: z.string().optional(),
});
export type Run = z.infer<typeof runSchema>;

/** Plain words, or words of which some are strong, linked or in another language. */
export const lineSchema = z.union([z.string(), z.array(runSchema)]);
export type Line = z.infer<typeof lineSchema>;

/** A line as runs, however it is written. */
export const runsOf = (line: Line): Run[] => (typeof line === "string" ? [{ text: line }] : line);

export const plainLine = (line: Line): string =>
  typeof line === "string" ? line : line.map((run) => run.text).join("");
