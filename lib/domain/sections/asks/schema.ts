import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";

export const askSchema = z.object({
  id: rowIdSchema,
  ask: z.string(),
  supportLooksLike: z.string(),
  owner: z.string(),
  agreed: z.boolean(),
  by: plainDateSchema,
  /** Minor units. Of the first ask it stands in the pilot's ceiling, and its hours in the pilot's hours. */
  cost: z.int().min(0),
  /** Hours a week. */
  hours: z.number().min(0).max(1000),
  fallback: z.string(),
  decider: z.string(),
  linkedNeedId: referenceSchema,
  linkedRiskId: referenceSchema,
});

export const optionSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  cost: z.int().min(0),
  gain: z.string(),
  whyNot: z.string(),
  recommended: z.boolean(),
  /** True of the one option that leaves things as they are. */
  doesNothing: z.boolean(),
});

export const asksSchema = z.object({
  asks: z.array(askSchema),
  moneyOwner: z.string(),
  options: z.array(optionSchema),
  headline: z.string(),
});
export type AsksValues = z.infer<typeof asksSchema>;
