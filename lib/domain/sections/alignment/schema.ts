import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { rowIdSchema } from "../../ids/row-id";

export const needSchema = z.object({
  id: rowIdSchema,
  title: z.string(),
  problemNow: z.string(),
  corporateObjective: z.string(),
  docRef: z.string(),
  evidenceNow: z.string(),
  evidenceNowSource: z.string(),
  whoIsAffected: z.string(),
  ownerDept: z.string(),
  measureName: z.string(),
  measureUnit: z.string(),
  measureBaseline: z.number(),
  measureBaselineDate: plainDateSchema,
  measureSource: z.string(),
  measureTarget: z.number(),
  measureTargetDate: plainDateSchema,
  socialRole: z.string(),
  doNothingText: z.string(),
  /** Minor units, as every amount of money. */
  doNothingAmount: z.int().min(0),
  doNothingAvoidedByThis: z.boolean(),
  internalImpact: z.string(),
});

export const alignmentSchema = z.object({
  needs: z.array(needSchema),
  longTermVision: z.string(),
  whyNowHeadline: z.string(),
  fitHeadline: z.string(),
});
export type AlignmentValues = z.infer<typeof alignmentSchema>;
