import { z } from "zod";
import { type SectionId, sectionIdSchema } from "../ids/section-ids";

/**
 * What autosave takes: per question the right type, or the text typed so far, or null for "not set".
 * `form/kinds.ts` says what each kind may store; completeness is a second schema, never a reason to refuse a save.
 */
export type StoredValue = string | number | boolean | null | StoredValue[] | { [key: string]: StoredValue };
export type Answers = { [questionKey: string]: StoredValue };
export type StoredRow = { id: string } & { [column: string]: StoredValue };

/**
 * One section as it is kept. `finished` is the user's own answer at the foot of the section; `unknown` lists the fields
 * answered with "I do not know yet", and may be absent where there is none. `confirmed` says which words of the library
 * or of a draft the author keeps or leaves out. `sample` names the sample it was copied from.
 */
export type DraftSection = {
  answers: Answers;
  finished: boolean;
  unknown?: string[] | undefined;
  confirmed?: string[] | undefined;
  sample?: string | undefined;
};

/** A whole proposal's stored answers by section; a section never saved is absent. */
export type Draft = { [K in SectionId]?: DraftSection };

export const storedValueSchema: z.ZodType<StoredValue> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(storedValueSchema),
      z.record(z.string(), storedValueSchema),
    ]),
  )
  .meta({ id: "StoredValue" });
export const answersSchema: z.ZodType<Answers> = z.record(z.string(), storedValueSchema);

const MAX_UNKNOWN = 500;

/** Fields by their anchors without `q-`: `meetingDate`, `needs-r1-measureBaseline`. Their answers stay not set. */
export const unknownSchema = z
  .array(z.string().regex(/^[A-Za-z0-9_-]{1,300}$/, "Name a question by its key, such as needs-r1-measureBaseline"))
  .max(MAX_UNKNOWN);

const MAX_CONFIRMED = 5_000;

/** Verdicts on words the author did not type, as "kept:risks-r1-title:1f3a9c02": what was said, of which field, of which words. */
export const confirmedSchema = z
  .array(
    z.string().regex(/^(kept|left-out):[A-Za-z0-9_-]{1,300}:[0-9a-f]{8}$/, "Name a field and the hash of its words"),
  )
  .max(MAX_CONFIRMED);

/** The sample a section was copied from; a name nobody knows any more marks nothing. */
export const sampleIdSchema = z.string().regex(/^[a-z0-9-]{1,80}$/, "Name a sample by its id");

/** One section in a file, with the version of the shape its answers have; the first where the file does not say. */
const filedSectionSchema = z.strictObject({
  schemaVersion: z.int().min(1).optional(),
  answers: answersSchema,
  finished: z.boolean(),
  unknown: unknownSchema.optional(),
  confirmed: confirmedSchema.optional(),
  sample: sampleIdSchema.optional(),
});
export type FiledSection = z.infer<typeof filedSectionSchema>;

export const filedDraftSchema = z.partialRecord(sectionIdSchema, filedSectionSchema);
export type FiledDraft = z.infer<typeof filedDraftSchema>;
