import { z } from "zod";
import { type VariantId, variantIds } from "./variants";

const questionKinds = [
  "text",
  "longText",
  "choice",
  "multiChoice",
  "scale",
  "number",
  "money",
  "date",
  "yesNo",
  "reference",
  "library",
  "rows",
] as const;

/** One audience and what it asks about: finding codes in the order they matter to it, `economics.*` for a whole section's. */
const askerSchema = z.strictObject({
  /** As it stands after "What a …": "finance director". */
  who: z.string(),
  /** The article that goes before it. */
  article: z.enum(["a", "an"]),
  codes: z.array(z.string().regex(/^[a-z]+\.([a-z-]+|\*)$/)).min(3),
});

/** How long an answer of a kind takes to find, and what it is: "one number". */
const sizeSchema = z.strictObject({ minutes: z.int().min(1).max(60), what: z.string() });

const recordOf = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.record(z.enum(keys), schema);

/** Editorial: our own judgement, in words that stand in data so that they can be edited. */
export const coachWordsSchema = z.strictObject({
  askers: recordOf<VariantId, typeof askerSchema>(variantIds, askerSchema),
  sizes: recordOf(questionKinds, sizeSchema),
  /** Steps that need nobody's yes. */
  monday: z.array(z.string()).min(3),
  /** The e-mail that asks for a fact; `{name}` stands for what is known. */
  request: z.strictObject({
    subject: z.string(),
    opening: z.string(),
    meeting: z.string(),
    why: z.string(),
    due: z.string(),
    closing: z.string(),
    /** What is asked for, by kind of answer. */
    byKind: recordOf(questionKinds, z.string()),
    /** A better way to ask, for one question: `alignment.needs.measureBaseline`. */
    byQuestion: z.record(z.string(), z.string()),
  }),
});
export type CoachWords = z.infer<typeof coachWordsSchema>;
