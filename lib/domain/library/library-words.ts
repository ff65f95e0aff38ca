import { z } from "zod";

export const findingWordsSchema = z.strictObject({
  severity: z.enum(["blocker", "warning", "advice"]),
  /** What is weak, as the leader would ask it; `{name}` stands for a parameter. */
  says: z.string(),
  /** Why an executive will care, and one way to mend it. */
  mend: z.string(),
  /** The short form for lists: "Add a decision-maker". */
  action: z.string(),
  /** What would stand up once it is mended. */
  holds: z.string().optional(),
});
export type FindingWords = z.infer<typeof findingWordsSchema>;

export const statusWordsSchema = z.strictObject({
  /** The one word for tags and lists; of a draft also the mark on its files. */
  word: z.string().max(30),
  /** What it means, as one sentence. */
  says: z.string().max(120),
});

/** The small headings over slides as each reader would put them; null leaves the usual one alone. */
export const readerWordsSchema = z.strictObject({
  cover: z.string().max(60).nullable(),
  whyNow: z.string().max(60),
  benefits: z.string().max(60),
  risks: z.string().max(60),
});
