import { z } from "zod";

const reachWordsSchema = z.strictObject({
  /** What is tried, without an article: "social media pilot". */
  undertaking: z.string(),
  /** Where it is tried, as it stands after "on": "social media". */
  place: z.string(),
  /** Who asks, in the plural; null where that depends on the kind of body. */
  askers: z.string().nullable(),
  /** What was counted while listening, as a label. */
  listened: z.string(),
  /** The caption of the words that a deck explains. */
  glossary: z.string(),
});

/** The plural words for the people around a body. */
const bodyWordsSchema = z.strictObject({ askers: z.string(), deciders: z.string() });

/** The words that differ between proposals, by who can read along and by kind of body. */
export const lexiconWordsSchema = z.strictObject({
  reaches: z.strictObject({ public: reachWordsSchema, internal: reachWordsSchema }),
  /** By the answer `context.sector`; "other" also serves where nobody has said. */
  bodies: z.object({ other: bodyWordsSchema }).catchall(bodyWordsSchema),
  /** What each scope tries, as it ends the sentence "A 16-week social media pilot to …". */
  aims: z.record(z.string(), z.string()),
});
export type LexiconWords = z.infer<typeof lexiconWordsSchema>;
