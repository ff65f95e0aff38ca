import { z } from "zod";
import { type Draft, draftSchema } from "./draft";

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
  exportedAt: z.iso.datetime(),
  stanceOn: z.boolean(),
  sections: draftSchema,
});
export type ProposalFile = z.infer<typeof proposalFileSchema>;

export const PRIVATE_NOTICE =
  "This file holds private notes about people. Keep it to yourself; they may ask to see what it says about them.";

type Filed = { title: string; stanceOn: boolean; draft: Draft; exportedAt: string };

/** Everything a proposal holds, its private notes too, as the file that import takes back. */
export function buildProposalFile({ title, stanceOn, draft, exportedAt }: Filed): ProposalFile {
  return {
    format: "foothold-proposal",
    version: PROPOSAL_FILE_VERSION,
    notice: PRIVATE_NOTICE,
    title,
    exportedAt,
    stanceOn,
    sections: draft,
  };
}
