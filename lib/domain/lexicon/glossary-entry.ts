import { z } from "zod";

/** A word of the trade in plain words, for people who do not use social media. */
export const glossaryEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.int().min(1),
  editorial: z.literal(true),
  /** The only scopes of a proposal it suits; without them it suits every one. */
  scopes: z.array(z.string()).optional(),
  word: z.string(),
  /** What is found in a text, in small letters. None where the word also means something else: then it is only listed. */
  forms: z.array(z.string().regex(/^[^A-Z]+$/)),
  meaning: z.string().max(160),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** The words alone, as a page carries them to find those that a question uses. */
export type GlossaryTerm = Pick<GlossaryEntry, "id" | "word" | "forms">;
