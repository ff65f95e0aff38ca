import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";
import { caseKindSchema, claimTypeSchema } from "../../library/entry-kinds";
import { sectorSchema } from "../../library/sector";

export const caseStatusSchema = z.enum(["confirmed", "partly", "unconfirmed"]);
export type CaseStatus = z.infer<typeof caseStatusSchema>;

export const realQuestionSchema = z.object({
  id: rowIdSchema,
  text: z.string(),
  anonymised: z.boolean(),
  when: z.string(),
  answer: z.string(),
  answerSent: z.boolean(),
});

export const caseSchema = z.object({
  id: rowIdSchema,
  org: z.string(),
  kind: caseKindSchema,
  sector: sectorSchema,
  year: z.int().min(1990).max(2100),
  result: z.string(),
  facts: z.array(z.object({ id: rowIdSchema, text: z.string(), sourceId: z.string() })),
  caveat: z.string(),
  lessonForUs: z.string(),
  likeUsBecause: z.string(),
  similarity: z.int().min(1).max(5),
  claimType: claimTypeSchema,
  status: caseStatusSchema,
});

export const failWalkthroughSchema = z.object({
  id: rowIdSchema,
  title: z.string(),
  newsDate: plainDateSchema,
  whatWasPosted: z.string(),
  audience: z.string(),
  contextThen: z.string(),
  whyItFailed: z.string(),
  howFound: z.string(),
  minutesToRespond: z.int().min(0).max(525_600),
  response: z.string(),
  before: z.string(),
  atTenMinutes: z.string(),
  atOneHour: z.string(),
  atOneDay: z.string(),
  controlIds: z.array(z.object({ id: rowIdSchema, riskId: referenceSchema })),
  trainingModuleId: referenceSchema,
});

export const reachFigureSchema = z.object({
  id: rowIdSchema,
  platform: z.string(),
  population: z.string(),
  value: z.number(),
  unit: z.string(),
  fieldworkDate: plainDateSchema,
  source: z.string(),
});

const count = z.int().min(0).max(1_000_000_000);

export const evidenceSchema = z.object({
  realQuestions: z.array(realQuestionSchema),
  cases: z.array(caseSchema),
  failWalkthroughs: z.array(failWalkthroughSchema),
  listeningFrom: plainDateSchema,
  listeningTo: plainDateSchema,
  listeningMentions: count,
  listeningUnanswered: count,
  listeningThemes: z.string(),
  reachFigures: z.array(reachFigureSchema),
  headline: z.string(),
});
export type EvidenceValues = z.infer<typeof evidenceSchema>;
