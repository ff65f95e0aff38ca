import { z } from "zod";
import { rowIdSchema } from "../../ids";

export const realQuestionSchema = z.object({
  id: rowIdSchema,
  text: z.string(),
  anonymised: z.boolean(),
  when: z.string(),
  answer: z.string(),
});

export const evidenceSchema = z.object({ realQuestions: z.array(realQuestionSchema) });
export type EvidenceValues = z.infer<typeof evidenceSchema>;
