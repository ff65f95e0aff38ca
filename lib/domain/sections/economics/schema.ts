import { z } from "zod";
import { rowIdSchema } from "../../ids/row-id";

export const channelFromSchema = z.enum(["face-to-face", "phone", "post", "e-mail"]);
export type ChannelFrom = z.infer<typeof channelFromSchema>;

export const channelToSchema = z.enum(["social", "website"]);
export type ChannelTo = z.infer<typeof channelToSchema>;

export const complexitySchema = z.enum(["low", "medium", "high"]);
export type Complexity = z.infer<typeof complexitySchema>;

export const costSourceSchema = z.enum(["own", "benchmark"]);
export type CostSource = z.infer<typeof costSourceSchema>;

export const activitySchema = z.enum(["listen", "plan", "create", "approve", "reply", "report", "train", "cover"]);
export type Activity = z.infer<typeof activitySchema>;

const percent = z.number().min(0).max(100);
const minorUnits = z.int().min(0);

export const transactionSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  channelFrom: channelFromSchema,
  channelTo: channelToSchema,
  /** Contacts a year. */
  annualVolume: z.int().min(0).max(1_000_000_000),
  /** Of those, the contacts within the pilot: of the people it is for, in its weeks. */
  pilotVolume: z.int().min(0).max(1_000_000_000),
  complexity: complexitySchema,
  includeComplex: z.boolean(),
  /** Minor units a contact. */
  costFrom: minorUnits,
  costDigital: minorUnits,
  minutesPerReply: z.number().min(0).max(600),
  /** Share of the contacts moved by this work alone, and of those the share who use the old channel all the same. */
  shiftPct: percent,
  failPct: percent,
  costSource: costSourceSchema,
});

export const burdenSchema = z.object({
  id: rowIdSchema,
  activity: activitySchema,
  role: z.string(),
  hoursPerWeek: z.number().min(0).max(60),
  outOfHours: z.boolean(),
});

export const economicsSchema = z.object({
  burden: z.array(burdenSchema),
  contractHours: z.number().min(1).max(60),
  transactions: z.array(transactionSchema),
  cashablePct: percent,
  rampMonths: z.int().min(0).max(12),
  weeksPerYear: z.int().min(1).max(53),
  toolsCost: minorUnits,
  trainingCost: minorUnits,
  contentCost: minorUnits,
  coverCost: minorUnits,
  oneOffCost: minorUnits,
  lossReason: z.string(),
  leadWithMoney: z.boolean(),
});
export type EconomicsValues = z.infer<typeof economicsSchema>;
