/**
 * draft: something blocks it or is still an example; final: nothing does, so that its files carry no mark; ready: final,
 * and the conversations and answers before the meeting are done. Apart from the rule, so that a browser can name them.
 */
export const proposalStatuses = ["draft", "final", "ready"] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];
