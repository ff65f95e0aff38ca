import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { rowIdSchema } from "../../ids/row-id";
import { commentKindSchema, contentTypeSchema } from "../../library/entry-kinds";

export const headingStatusSchema = z.enum(["missing", "drafted", "agreed"]);
export type HeadingStatus = z.infer<typeof headingStatusSchema>;

/** Up to a fortnight. */
const minutes = z.int().min(0).max(20_160);

export const contentRowSchema = z.object({
  id: rowIdSchema,
  type: contentTypeSchema,
  drafter: z.string(),
  approvers: z.array(z.object({ id: rowIdSchema, role: z.string() })),
  deputy: z.string(),
  maxMinutes: minutes,
  outOfHours: z.boolean(),
  audienceExpectsMinutes: minutes,
});

export const accountSchema = z.object({
  id: rowIdSchema,
  handle: z.string(),
  owner: z.string(),
  backupOwner: z.string(),
  mfa: z.boolean(),
  recoveryContact: z.string(),
  lastAccessReview: plainDateSchema,
});

/** Who may have to agree to the rules. */
const partySchema = z.enum(["legal", "information-governance", "data-protection", "hr", "security", "union", "other"]);
export type Party = z.infer<typeof partySchema>;

const signOffSchema = z.object({
  id: rowIdSchema,
  party: partySchema,
  role: z.string(),
  askedOn: plainDateSchema,
  due: plainDateSchema,
  agreedOn: plainDateSchema,
});

export const safeguardsSchema = z.object({
  contentTypes: z.array(contentRowSchema),
  /** 0 approve all … 3 post freely. */
  delegateLevel: z.int().min(0).max(3),
  accounts: z.array(accountSchema),
  correctionProtocol: z.string(),
  houseRules: z.string(),
  triage: z.array(z.object({ id: rowIdSchema, comment: commentKindSchema, action: z.string() })),
  firstResponse: z.array(z.object({ id: rowIdSchema, when: z.string(), what: z.string(), who: z.string() })),
  outline: z.array(
    z.object({ id: rowIdSchema, heading: z.string(), status: headingStatusSchema, ownerRole: z.string() }),
  ),
  signOffs: z.array(signOffSchema),
});
export type SafeguardsValues = z.infer<typeof safeguardsSchema>;
