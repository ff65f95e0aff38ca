import { z } from "zod";
import { themeSchema } from "../brand/theme-schema";
import { filedDraftSchema } from "../draft/draft";
import { MAX_PROPOSAL_TITLE_CHARACTERS } from "../proposal/proposal-title-length";

export const PROPOSAL_FILE_VERSION = 1;

/** Far more than we write there, since only people read it. */
const MAX_NOTICE_CHARACTERS = 2_000;
const NOT_OURS = "This is not a data file of a Foothold proposal.";
const NEWER =
  "A newer version of Foothold wrote this file. Take it back there, or have this Foothold brought up to date.";

/**
 * A whole proposal as one file: the samples, the owner's private data file and what import takes back.
 * It holds private answers, so it says so itself.
 */
export const proposalFileSchema = z.strictObject({
  format: z.literal("foothold-proposal", NOT_OURS),
  version: z.literal(PROPOSAL_FILE_VERSION, { error: ({ input }) => (isNewer(input) ? NEWER : NOT_OURS) }),
  notice: z.string().max(MAX_NOTICE_CHARACTERS),
  title: z.string().max(MAX_PROPOSAL_TITLE_CHARACTERS),
  exportedAt: z.iso.datetime({ offset: true }),
  stanceOn: z.boolean(),
  /** Absent: the organisation's colours. */
  theme: themeSchema.optional(),
  sections: filedDraftSchema,
});

const isNewer = (version: unknown): boolean => typeof version === "number" && version > PROPOSAL_FILE_VERSION;

export type ProposalFile = z.infer<typeof proposalFileSchema>;
