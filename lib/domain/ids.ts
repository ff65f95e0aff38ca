import { z } from "zod";

export const userIdSchema = z.string().min(1).max(64).brand<"UserId">();
export type UserId = z.infer<typeof userIdSchema>;

export const proposalIdSchema = z.uuid().brand<"ProposalId">();
export type ProposalId = z.infer<typeof proposalIdSchema>;

/** Rows keep their id for life, also through import, so that rows can be merged, reordered and pointed at. */
export const rowIdSchema = z.string().regex(/^[a-z0-9-]{1,36}$/);

/** A calendar day without a clock, `YYYY-MM-DD`. */
export const plainDateSchema = z.iso.date();
export type PlainDate = string;
