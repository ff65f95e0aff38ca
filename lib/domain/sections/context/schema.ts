import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { rowIdSchema } from "../../ids/row-id";
import { slideIdSchema } from "../../ids/slide-ids";
import { languageSchema } from "../../lexicon/languages";
import { scopeSchema, startingPointSchema } from "../../library/entry-kinds";
import { sectorSchema } from "../../library/sector";
import { variantIdSchema } from "../../library/variants";

export const blockerSchema = z.enum(["buy-in", "resources", "content", "tone", "reputation"]);
export type Blocker = z.infer<typeof blockerSchema>;

export const meetingPurposeSchema = z.enum(["decision", "discussion", "noting"]);
export type MeetingPurpose = z.infer<typeof meetingPurposeSchema>;

/** What a reason to turn a case down is about. */
const refusalReasonSchema = z.enum(["cost", "risk", "timing", "strategy", "evidence", "trust", "capacity"]);
export type RefusalReason = z.infer<typeof refusalReasonSchema>;

/** A reason given last time, and the change that answers it, or why nothing was changed. */
const earlierReasonSchema = z.object({
  id: rowIdSchema,
  reason: refusalReasonSchema,
  said: z.string(),
  isChanged: z.boolean(),
  change: z.string(),
  unchangedBecause: z.string(),
});

/** A slide stands in the main deck or behind it. */
export const slidePartSchema = z.enum(["main", "appendix"]);
export type SlidePart = z.infer<typeof slidePartSchema>;

/** What the author decides of one slide, for one reader or for all; what is blank stays as it is suggested. */
const deckChoiceSchema = z.object({
  id: rowIdSchema,
  slideId: slideIdSchema,
  variant: variantIdSchema,
  title: z.string(),
  part: slidePartSchema,
  /** Where it stands among the main slides, counted from 1. */
  place: z.int().min(1),
  isLeftOut: z.boolean(),
});

export const contextSchema = z.object({
  scope: z.array(scopeSchema).min(1),
  decisionMaker: z.string(),
  meetingDate: plainDateSchema,
  startingPoint: startingPointSchema,
  keyMessage: z.string(),
  meetingName: z.string(),
  meetingPurpose: meetingPurposeSchema,
  minutesAllowed: z.int().min(5).max(60),
  presenterRole: z.string(),
  presenterCredentials: z.string(),
  classification: z.string(),
  blockers: z.array(blockerSchema).min(1),
  orgName: z.string(),
  sector: sectorSchema,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What the answers are written in. */
  language: languageSchema,
  earlierReasons: z.array(earlierReasonSchema),
  /** No: documents print shorthand as it is typed. Blank counts as yes. */
  spellOut: z.boolean(),
  deckChoices: z.array(deckChoiceSchema),
});
export type ContextValues = z.infer<typeof contextSchema>;
