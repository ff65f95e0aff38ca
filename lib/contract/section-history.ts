import { z } from "zod";
import { answersSchema, unknownSchema } from "@/lib/domain/draft/draft";
import { causes } from "@/lib/domain/history/causes";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { sectionIdSchema } from "@/lib/domain/ids/section-ids";
import { operation } from "./operation";
import { savedSectionSchema } from "./section";

const section = { proposalId: proposalIdSchema, sectionId: sectionIdSchema };
const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const path = "/proposals/{proposalId}/sections/{sectionId}/revisions";

const writtenSchema = {
  revision: z.int(),
  savedAt: z.iso.datetime(),
  /** The name of whoever saved it. */
  by: z.string(),
  cause: z.enum(causes),
};

export const listSectionRevisionsOperation = operation({
  id: "listSectionRevisions",
  method: "GET",
  path,
  summary: "List the earlier versions of a section, newest first",
  access: "edit",
  params: z.object(section),
  query: z.object({
    /** Gives what is older than this revision. */
    before: revision.optional(),
  }),
  body: null,
  reply: z.object({
    /** What one person typed within a few minutes is one line; `saves` says how many saves it stands for. */
    lines: z.array(z.object({ ...writtenSchema, since: z.iso.datetime(), saves: z.int() })),
    /** What to ask for next as `before`; null at the end. */
    before: z.int().nullable(),
  }),
  status: 200,
  problems: ["not_found", "answers_invalid"],
});

export const getSectionRevisionOperation = operation({
  id: "getSectionRevision",
  method: "GET",
  path: `${path}/{revision}`,
  summary: "Read one earlier version of a section",
  access: "edit",
  params: z.object({ ...section, revision }),
  body: null,
  reply: z.object({ ...writtenSchema, answers: answersSchema, finished: z.boolean(), unknown: unknownSchema }),
  status: 200,
  problems: ["not_found"],
});

export const restoreSectionOperation = operation({
  id: "restoreSection",
  method: "POST",
  path: `${path}/{revision}/restore`,
  summary: "Bring back an earlier version of a section, or one answer of it",
  access: "edit",
  params: z.object({ ...section, revision }),
  body: z.strictObject({
    /**
     * The answer to bring back: the question's key; for a list the row's id, then the key of its column, and so on
     * inward. Absent: the whole version.
     */
    path: z.array(z.string().min(1).max(60)).min(1).max(5).optional(),
  }),
  reply: savedSectionSchema,
  status: 200,
  hasRevision: true,
  needsRevision: true,
  takesKey: true,
  problems: ["not_found", "revision_stale", "key_in_progress", "key_reused"],
});
