import type { ProposalId } from "@/lib/domain/ids";

/** One row of the dashboard, worked out on the server. */
export type ListedProposal = {
  id: ProposalId;
  title: string;
  /** What a change of the title builds on. */
  revision: number;
  /** The words of its status, such as "Draft". */
  status: string;
  /** ISO instant, and its date in words. */
  edited: { at: string; date: string };
  firstQuestions: { answered: number; total: number };
  sections: { completed: number; total: number };
  /** The meeting, "9 February 2027"; null while not fixed. */
  meeting: string | null;
};
