import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";

const score = z.int().min(1).max(5);

export const riskCategorySchema = z.enum(["reputation", "people", "legal", "security", "operational", "financial"]);
export type RiskCategory = z.infer<typeof riskCategorySchema>;

export const treatmentSchema = z.enum(["mitigate", "accept", "transfer", "avoid"]);
export type Treatment = z.infer<typeof treatmentSchema>;

export const ownerAgreedSchema = z.enum(["agreed", "asked", "not-asked"]);
export type OwnerAgreed = z.infer<typeof ownerAgreedSchema>;

export const controlStateSchema = z.enum(["planned", "in-place"]);
export type ControlState = z.infer<typeof controlStateSchema>;

export const riskOutcomeSchema = z.enum(["solved", "partly", "open"]);
export type RiskOutcome = z.infer<typeof riskOutcomeSchema>;

export const controlSchema = z.object({
  id: rowIdSchema,
  text: z.string(),
  ownerRole: z.string(),
  ownerAgreed: ownerAgreedSchema,
  due: plainDateSchema,
  state: controlStateSchema,
  sourceId: z.string(),
});

export const riskSchema = z.object({
  id: rowIdSchema,
  title: z.string(),
  likelihood: score,
  impact: score,
  controls: z.array(controlSchema),
  likelihoodAfter: score,
  impactAfter: score,
  cause: z.string(),
  consequence: z.string(),
  category: riskCategorySchema,
  raisedBy: referenceSchema,
  solution: riskOutcomeSchema,
  /** Both blank: the risk is there always. */
  windowFrom: plainDateSchema,
  windowTo: plainDateSchema,
  reviewDate: plainDateSchema,
  treatment: treatmentSchema,
  acceptedBy: z.string(),
  acceptedOn: plainDateSchema,
  acceptedUntil: plainDateSchema,
});

export const risksSchema = z.object({
  risks: z.array(riskSchema),
  appetite: z.int().min(1).max(25),
  headline: z.string(),
});
export type RisksValues = z.infer<typeof risksSchema>;
