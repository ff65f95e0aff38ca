import { z } from "zod";

export const userIdSchema = z.string().min(1).max(64).brand<"UserId">();
export type UserId = z.infer<typeof userIdSchema>;

export const proposalIdSchema = z.uuid().brand<"ProposalId">();
export type ProposalId = z.infer<typeof proposalIdSchema>;
