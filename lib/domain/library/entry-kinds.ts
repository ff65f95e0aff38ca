import { z } from "zod";

// Closed lists that entries of the library share with the answers of the sections they are copied into.

export const scopeSchema = z.enum([
  "internal-network",
  "external-service",
  "external-campaigns",
  "emergency",
  "recruitment",
]);
export type ProposalScope = z.infer<typeof scopeSchema>;

export const startingPointSchema = z.enum([
  "none",
  "one-way-only",
  "pockets-of-enthusiasm",
  "keen-manager-resistant-staff",
  "already-refused",
  "active-but-under-resourced",
]);
export type StartingPoint = z.infer<typeof startingPointSchema>;

/** decision: somebody chose, such as to leave a platform, and what came of it is not known yet. */
export const caseKindSchema = z.enum(["success", "recovered", "decision", "fail", "own-dept"]);
export type CaseKind = z.infer<typeof caseKindSchema>;

export const claimTypeSchema = z.enum(["reach", "outcome", "saving"]);
export type ClaimType = z.infer<typeof claimTypeSchema>;

export const contentTypeSchema = z.enum(["routine", "reply-known-answer", "reply-new", "sensitive", "crisis", "paid"]);
export type ContentType = z.infer<typeof contentTypeSchema>;

export const commentKindSchema = z.enum([
  "praise",
  "honest-question",
  "mistaken-fact",
  "unhappy-user",
  "ranting-or-satire",
  "abuse-or-threat",
]);
export type CommentKind = z.infer<typeof commentKindSchema>;
