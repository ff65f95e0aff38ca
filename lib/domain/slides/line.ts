import { z } from "zod";
import { foldCase } from "../text/fold-case";

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

/** A typed text behind a label of ours; one that begins with those words itself is not told them twice. */
export function labelled(label: string, text: string): Run[] {
  const isSaid = foldCase(text).startsWith(foldCase(label));
  const rest = text.slice(label.length);
  // "House rules (pinned)" begins with the label, "Housekeeping" does not.
  if (!isSaid || /^\p{L}/u.test(rest)) return [{ text: `${label}: `, strong: true }, { text }];
  return [{ text: text.slice(0, label.length), strong: true }, ...(rest === "" ? [] : [{ text: rest }])];
}

export const plainLine = (line: Line): string =>
  typeof line === "string" ? line : line.map((run) => run.text).join("");
