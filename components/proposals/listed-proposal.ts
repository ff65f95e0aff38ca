import type { ProposalStatus } from "@/lib/domain/findings/proposal-statuses";
import type { ProposalId } from "@/lib/domain/ids/record-ids";

/** One row of the dashboard, worked out on the server. */
export type ListedProposal = {
  id: ProposalId;
  title: string;
  /** What a change of the title builds on. */
  revision: number;
  /** Its status and the word for it. */
  status: { status: ProposalStatus; word: string };
  /** ISO instant, and its date in words. */
  edited: { at: string; date: string };
  firstQuestions: { answered: number; total: number };
  sections: { completed: number; total: number };
  /** The meeting, "9 February 2027"; null while not fixed. */
  meeting: string | null;
};
