import { z } from "zod";
import { themeSchema } from "./brand/theme-schema";
import { filedDraftSchema } from "./draft";

export const PROPOSAL_FILE_VERSION = 1;

/**
 * A whole proposal as one file: the samples, the owner's private data file and what import takes back.
 * It holds private answers, so it says so itself.
 */
export const proposalFileSchema = z.strictObject({
  format: z.literal("foothold-proposal"),
  version: z.literal(PROPOSAL_FILE_VERSION),
  notice: z.string(),
  title: z.string().max(200),
  exportedAt: z.iso.datetime({ offset: true }),
  stanceOn: z.boolean(),
  /** Absent: the organisation's colours. */
  theme: themeSchema.optional(),
  sections: filedDraftSchema,
});
export type ProposalFile = z.infer<typeof proposalFileSchema>;
