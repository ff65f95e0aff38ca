import { z } from "zod";
import { themeSchema } from "../brand/theme-schema";
import { proposalStatuses } from "../findings/proposal-statuses";
import { proposalIdSchema } from "../ids/record-ids";

/** What is said of a proposal beside its answers: by the database, by the API and in lists. */
export const proposalRecordSchema = z.object({
  id: proposalIdSchema,
  title: z.string(),
  /**
   * Kept with what lists show of the answers. draft: its files are marked; final: they are not; ready: final, and
   * whoever decides was met and each likely answer rehearsed.
   */
  status: z.enum(proposalStatuses),
  stanceOn: z.boolean(),
  /** The colours of its own documents; null: the organisation's. */
  theme: themeSchema.nullable(),
  revision: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ProposalRecord = z.infer<typeof proposalRecordSchema>;
