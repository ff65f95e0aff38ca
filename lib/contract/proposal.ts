import { z } from "zod";
import { themeSchema } from "@/lib/domain/brand/theme-schema";
import { proposalFileSchema } from "@/lib/domain/file/proposal-file";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { sectionIdSchema } from "@/lib/domain/ids/section-ids";
import { proposalCursorSchema } from "@/lib/domain/proposal/proposal-cursor";
import { proposalRecordSchema } from "@/lib/domain/proposal/proposal-record";
import { MAX_PROPOSAL_TITLE_CHARACTERS } from "@/lib/domain/proposal/proposal-title-length";
import { operation } from "./operation";
import { sectionStatusSchema } from "./section";
import { titleSchema } from "./text";

const IMPORT_BYTES = 8 * 1024 * 1024;
const IMPORT_NODES = 200_000;
const LISTED = 25;
const MOST_LISTED = 100;

const params = z.object({ proposalId: proposalIdSchema });
const path = "/proposals/{proposalId}";

const proposalSchema = proposalRecordSchema.extend({
  sections: z.array(
    z.object({ id: sectionIdSchema, title: z.string(), revision: z.int(), status: sectionStatusSchema }),
  ),
});

export const listProposalsOperation = operation({
  id: "listProposals",
  method: "GET",
  path: "/proposals",
  summary: "List my proposals, last edited first, a page at a time",
  access: "user",
  params: z.object({}),
  query: z.strictObject({
    cursor: proposalCursorSchema.optional().meta({ description: "The `next` of the page before; absent: the first" }),
    limit: z.coerce.number().int().min(1).max(MOST_LISTED).default(LISTED).meta({ description: "Rows of the page" }),
    search: z
      .string()
      .max(MAX_PROPOSAL_TITLE_CHARACTERS)
      .optional()
      .meta({ description: "Words the title holds, whatever their case and accents" }),
  }),
  body: null,
  reply: z.object({
    proposals: z.array(proposalRecordSchema),
    next: z.string().nullable().meta({ description: "The cursor of the next page; null on the last" }),
  }),
  status: 200,
  problems: ["unknown_key", "answers_invalid"],
});

const idSchema = z.string().max(80);

/** What a proposal begins with. */
const fromSchema = z.union([
  idSchema.meta({ description: "blank, or the name of an example to copy whole" }),
  z.strictObject({ sample: idSchema }).meta({ description: "The structure of a sample, its words as examples" }),
  z
    .strictObject({ templates: z.array(idSchema).min(1).max(2) })
    .meta({ description: "What one or two templates preset; where they disagree, the first decides" }),
]);
export type ProposalStart = z.infer<typeof fromSchema>;

export const createProposalOperation = operation({
  id: "createProposal",
  method: "POST",
  path: "/proposals",
  summary: "Start a proposal: blank, from templates, from a sample’s structure, or as a whole example",
  access: "user",
  params: z.object({}),
  body: z.strictObject({ title: titleSchema, from: fromSchema }),
  reply: proposalRecordSchema,
  status: 201,
  hasRevision: true,
  takesKey: true,
  problems: ["forbidden", "key_in_progress", "key_reused"],
});

export const importProposalOperation = operation({
  id: "importProposal",
  method: "POST",
  path: "/proposals/import",
  summary: "Take back a data file as a new proposal",
  access: "user",
  params: z.object({}),
  body: proposalFileSchema,
  reply: proposalRecordSchema,
  status: 201,
  hasRevision: true,
  badBody: "import_invalid",
  maxBodyBytes: IMPORT_BYTES,
  maxNodes: IMPORT_NODES,
  takesKey: true,
  problems: ["import_invalid", "forbidden", "key_in_progress", "key_reused"],
});

export const copyProposalOperation = operation({
  id: "copyProposal",
  method: "POST",
  path: `${path}/copies`,
  summary: "Start a proposal with the answers of another, without its private notes and versions",
  access: "own",
  params,
  body: z.strictObject({
    title: titleSchema.optional().meta({ description: "Absent: the title of the other with “(copy)” after it" }),
  }),
  reply: proposalRecordSchema,
  status: 201,
  hasRevision: true,
  takesKey: true,
  problems: ["not_found", "forbidden", "key_in_progress", "key_reused"],
});

export const getProposalOperation = operation({
  id: "getProposal",
  method: "GET",
  path,
  summary: "Read one proposal and how far its sections are",
  access: "view",
  params,
  body: null,
  reply: proposalSchema,
  status: 200,
  hasRevision: true,
  problems: ["not_found"],
});

export const changeProposalOperation = operation({
  id: "changeProposal",
  method: "PATCH",
  path,
  summary: "Rename a proposal, choose its theme, or switch notes about people's attitudes on or off",
  access: "own",
  params,
  body: z
    .strictObject({
      title: titleSchema.optional(),
      stanceOn: z.boolean().optional(),
      /** Null: the organisation's colours again. */
      theme: themeSchema.nullable().optional(),
    })
    .refine((body) => Object.values(body).some((value) => value !== undefined), "Send a title, stanceOn or a theme."),
  reply: proposalRecordSchema,
  status: 200,
  hasRevision: true,
  needsRevision: true,
  problems: ["not_found"],
});

export const removeProposalOperation = operation({
  id: "removeProposal",
  method: "DELETE",
  path,
  summary: "Put a proposal into the bin",
  access: "own",
  params,
  body: null,
  reply: null,
  status: 204,
  problems: ["not_found"],
});

export const getProposalDataOperation = operation({
  id: "getProposalData",
  method: "GET",
  path: `${path}/data`,
  summary: "Download the private data file of a proposal",
  access: "own",
  params,
  body: null,
  reply: proposalFileSchema,
  status: 200,
  problems: ["not_found"],
});
