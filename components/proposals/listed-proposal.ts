/** One row of the dashboard, worked out on the server. */
export type ListedProposal = {
  id: string;
  title: string;
  /** The words of its status, such as "Draft". */
  status: string;
  /** "Today, 14:02", "Yesterday", "11 January 2027". */
  lastEdited: string;
  /** ISO, for the machine-readable time. */
  lastEditedAt: string;
  firstQuestions: { answered: number; total: number };
  sections: { completed: number; total: number };
  /** The meeting, "9 February 2027"; null while not fixed. */
  meeting: string | null;
};
