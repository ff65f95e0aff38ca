import { z } from "zod";
import { type SectionId, sectionIdSchema } from "./section-ids";

/**
 * What autosave takes: per question the right type, or the text typed so far, or null for "not set".
 * `kinds.ts` says what each kind may store; completeness is a second schema, never a reason to refuse a save.
 */
export type StoredValue = string | number | boolean | null | StoredValue[] | { [key: string]: StoredValue };
export type Answers = { [questionKey: string]: StoredValue };
export type StoredRow = { id: string } & { [column: string]: StoredValue };

/** One section as it is kept. `finished` is the user's own answer at the foot of the section. */
export type DraftSection = { answers: Answers; finished: boolean };

/** A whole proposal's stored answers by section; a section never saved is absent. */
export type Draft = { [K in SectionId]?: DraftSection };

export const storedValueSchema: z.ZodType<StoredValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(storedValueSchema),
    z.record(z.string(), storedValueSchema),
  ]),
);
export const answersSchema: z.ZodType<Answers> = z.record(z.string(), storedValueSchema);

export const draftSchema = z.partialRecord(
  sectionIdSchema,
  z.strictObject({ answers: answersSchema, finished: z.boolean() }),
);
