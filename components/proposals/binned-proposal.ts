import type { ProposalId } from "@/lib/domain/ids/record-ids";

/** One row of the bin, worked out on the server. */
export type BinnedProposal = {
  id: ProposalId;
  title: string;
  /** ISO instant, and its date in words. */
  deleted: { at: string; date: string };
  /** Its last day in the bin: ISO, and in words. */
  keptUntil: { date: string; words: string };
};
