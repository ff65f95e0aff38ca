import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";

export const personalUseSchema = z.enum(["none", "reader", "active"]);
export type PersonalUse = z.infer<typeof personalUseSchema>;

export const trustedEvidenceSchema = z.enum(["money", "peers", "rules", "stories", "data", "demo"]);
export type TrustedEvidence = z.infer<typeof trustedEvidenceSchema>;

export const benefitTypeSchema = z.enum(["save", "serve", "listen", "protect", "engage"]);
export type BenefitType = z.infer<typeof benefitTypeSchema>;

export const strengthSchema = z.enum(["strong", "moderate", "weak"]);
export type Strength = z.infer<typeof strengthSchema>;

export const groupSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  isDecisionMaker: z.boolean(),
  mainConcern: z.string(),
  ownWords: z.boolean(),
  showsConcern: z.boolean(),
  mainMotive: z.string(),
  personalUse: personalUseSchema,
  evidenceTheyTrust: z.array(trustedEvidenceSchema).min(1),
  askOfThem: z.string(),
  bestMessenger: z.string(),
  doNotSay: z.string(),
  attitude: z.int().min(-2).max(2),
});

export const benefitSchema = z.object({
  id: rowIdSchema,
  groupId: referenceSchema,
  forThem: z.string(),
  forOrganisation: z.string(),
  linkedNeedId: referenceSchema,
  strength: strengthSchema,
  evidenceId: referenceSchema,
  ownDataSource: z.string(),
  ownDataDate: plainDateSchema,
  type: benefitTypeSchema,
});

export const audiencesSchema = z.object({
  groups: z.array(groupSchema),
  benefits: z.array(benefitSchema),
  headline: z.string(),
});
export type AudiencesValues = z.infer<typeof audiencesSchema>;
