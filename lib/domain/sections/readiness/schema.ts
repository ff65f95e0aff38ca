import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { rowIdSchema } from "../../ids/row-id";

export const responseGroupSchema = z.enum(["leaders", "managers", "comms", "staff", "own-view"]);
export type ResponseGroup = z.infer<typeof responseGroupSchema>;

export const dimensionIdSchema = z.enum([
  "need",
  "sponsorship",
  "culture",
  "people",
  "access",
  "skills",
  "governance",
  "time",
]);
export type DimensionId = z.infer<typeof dimensionIdSchema>;

/** 1 strongly disagree … 5 strongly agree; one decimal where it is a group's mean. */
const agreement = z.number().min(1).max(5);

export const responseSchema = z.object({
  id: rowIdSchema,
  group: responseGroupSchema,
  n: z.int().min(1).max(1_000_000),
  q01: agreement,
  q02: agreement,
  q03: agreement,
  q04: agreement,
  q05: agreement,
  q06: agreement,
  q07: agreement,
  q08: agreement,
  q09: agreement,
  q10: agreement,
  q11: agreement,
  q12: agreement,
  q13: agreement,
  q14: agreement,
  q15: agreement,
  q16: agreement,
  q17: agreement,
  q18: agreement,
  q19: agreement,
  q20: agreement,
  q21: agreement,
  q22: agreement,
  q23: agreement,
  q24: agreement,
});

const points = z.number().min(0).max(100);

export const readinessSchema = z.object({
  responses: z.array(responseSchema),
  readyFor: z.string(),
  notReadyFor: z.string(),
  fixes: z.array(
    z.object({
      id: rowIdSchema,
      dimension: dimensionIdSchema,
      action: z.string(),
      ownerRole: z.string(),
      by: plainDateSchema,
    }),
  ),
  /** Step of the ladder, 1 listen … 7 emergencies. */
  startStep: z.int().min(1).max(7),
  startReason: z.string(),
  showGap: z.boolean(),
  cultureClan: points,
  cultureAdhocracy: points,
  cultureMarket: points,
  cultureHierarchy: points,
  weightNeed: points,
  weightSponsorship: points,
  weightCulture: points,
  weightPeople: points,
  weightAccess: points,
  weightSkills: points,
  weightGovernance: points,
  weightTime: points,
  headline: z.string(),
});
export type ReadinessValues = z.infer<typeof readinessSchema>;
