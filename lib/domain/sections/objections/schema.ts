import { z } from "zod";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";

export const rehearsalSchema = z.enum(["went-well", "needs-work", "not-tried"]);
export type Rehearsal = z.infer<typeof rehearsalSchema>;

export const objectionSchema = z.object({
  id: rowIdSchema,
  objection: z.string(),
  raisedBy: referenceSchema,
  likelihood: z.int().min(1).max(5),
  concede: z.string(),
  answer: z.string(),
  longAnswer: z.string(),
  evidenceId: referenceSchema,
  riskId: referenceSchema,
  askBack: z.string(),
  rating: rehearsalSchema,
});

export const objectionsSchema = z.object({ objections: z.array(objectionSchema) });
export type ObjectionsValues = z.infer<typeof objectionsSchema>;
