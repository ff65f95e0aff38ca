import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";

export const pilotTypeIdSchema = z.enum(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "own"]);
export type PilotTypeId = z.infer<typeof pilotTypeIdSchema>;

export const teamSideSchema = z.enum(["comms", "service", "other"]);
export type TeamSide = z.infer<typeof teamSideSchema>;

export const metricKindSchema = z.enum(["output", "outtake", "outcome", "safety", "effort"]);
export type MetricKind = z.infer<typeof metricKindSchema>;

/** Which way a measure gets better: worked out from its figures, never asked. */
export type Better = "higher" | "lower";

export const metricSchema = z.object({
  id: rowIdSchema,
  /** Set where the metric is a need's measure: name, unit and today's value then stand there. */
  needId: referenceSchema,
  name: z.string(),
  kind: metricKindSchema,
  unit: z.string(),
  baselineNew: z.boolean(),
  baseline: z.number(),
  success: z.number(),
  worst: z.number(),
  dataSource: z.string(),
  owner: z.string(),
});

export const pilotSchema = z.object({
  /** Minor units, as every amount of money. */
  budgetCeiling: z.int().min(0),
  hoursPerWeek: z.number().min(0).max(1000),
  start: plainDateSchema,
  metrics: z.array(metricSchema),
  stops: z.array(z.object({ id: rowIdSchema, activity: z.string(), offlineRoute: z.boolean() })),
  outOfHoursWho: z.string(),
  typeId: pilotTypeIdSchema,
  title: z.string(),
  needId: referenceSchema,
  channels: z.array(z.object({ id: rowIdSchema, name: z.string() })),
  hypothesis: z.string(),
  scopeIn: z.string(),
  scopeOut: z.string(),
  audience: z.string(),
  end: plainDateSchema,
  reviewDates: z.array(z.object({ id: rowIdSchema, date: plainDateSchema })),
  decisionDate: plainDateSchema,
  decider: z.string(),
  stopIsReal: z.boolean(),
  team: z.array(z.object({ id: rowIdSchema, role: z.string(), side: teamSideSchema })),
  hourlyCost: z.int().min(0),
  /** What new money buys within the pilot, in minor units; with the hours it adds up to the ceiling. */
  newMoney: z.array(z.object({ id: rowIdSchema, what: z.string(), amount: z.int().min(0) })),
  outOfHoursPausedBy: z.string(),
  outOfHoursPauseMinutes: z.int().min(0).max(10_080),
  exitPlan: z.string(),
  contentPlan: z.string(),
  phases: z.array(z.object({ id: rowIdSchema, name: z.string(), start: plainDateSchema, end: plainDateSchema })),
  headline: z.string(),
});
export type PilotValues = z.infer<typeof pilotSchema>;
