import { z } from "zod";
import { answersSchema, confirmedSchema, unknownSchema } from "@/lib/domain/draft/draft";
import { findingSchema } from "@/lib/domain/findings/finding";
import { sectionStatuses } from "@/lib/domain/findings/section-statuses";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { sectionIdSchema } from "@/lib/domain/ids/section-ids";
import { operation } from "./operation";

const params = z.object({ proposalId: proposalIdSchema, sectionId: sectionIdSchema });
const path = "/proposals/{proposalId}/sections/{sectionId}";

/** Each is a choice somebody made while saving could not get through, so there is hardly ever more than one. */
export const MAX_LEFT_OUT = 20;

export const sectionStatusSchema = z.enum(sectionStatuses);

export const storedSectionSchema = z.object({
  /** 0 before the first save. */
  revision: z.int(),
  answers: answersSchema,
  finished: z.boolean(),
  /** Fields answered with "I do not know yet", by their anchors without `q-`. */
  unknown: unknownSchema,
  /** What the author said of words of the library or of a draft: each kept or left out. */
  confirmed: confirmedSchema,
  savedAt: z.iso.datetime().nullable(),
});
export type StoredSection = z.infer<typeof storedSectionSchema>;

export const savedSectionSchema = z.object({
  revision: z.int(),
  savedAt: z.iso.datetime(),
  status: sectionStatusSchema,
  findings: z.array(findingSchema),
});
export type SavedSection = z.infer<typeof savedSectionSchema>;

export const getSectionOperation = operation({
  id: "getSection",
  method: "GET",
  path,
  summary: "Read one section",
  access: "view",
  params,
  body: null,
  reply: storedSectionSchema,
  status: 200,
  hasRevision: true,
  problems: ["not_found"],
});

export const saveSectionOperation = operation({
  id: "saveSection",
  method: "PUT",
  path,
  summary: "Save all answers of one section",
  access: "edit",
  params,
  /** What is absent beside the answers stays as it is. */
  body: z.strictObject({
    answers: answersSchema,
    finished: z.boolean().optional(),
    unknown: unknownSchema.optional(),
    confirmed: confirmedSchema.optional(),
    /** Said where the answers were brought together with somebody else's; absent, they were typed. */
    cause: z.literal("merge").optional(),
    /** Questions as they would read with the texts left out of a merge; each set is kept as an earlier version. */
    leftOut: z.array(answersSchema).max(MAX_LEFT_OUT).optional(),
  }),
  reply: savedSectionSchema,
  status: 200,
  hasRevision: true,
  needsRevision: true,
  takesKey: true,
  problems: ["not_found", "key_in_progress", "key_reused"],
});
