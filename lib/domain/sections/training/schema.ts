import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { rowIdSchema } from "../../ids/row-id";

export const trainingFormatSchema = z.enum([
  "drop-in",
  "lunch-and-learn",
  "course",
  "e-learning",
  "demo",
  "shadowing",
  "reverse-mentoring",
  "external-expert",
]);
export type TrainingFormat = z.infer<typeof trainingFormatSchema>;

export const placeSchema = z.enum(["in-a-room", "online"]);
export type Place = z.infer<typeof placeSchema>;

export const trainerSchema = z.enum(["own", "outside"]);
export type Trainer = z.infer<typeof trainerSchema>;

export const learningKindSchema = z.enum(["membership", "course", "event"]);
export type LearningKind = z.infer<typeof learningKindSchema>;

const confidence = z.number().min(1).max(5);

export const moduleSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  audience: z.string(),
  format: trainingFormatSchema,
  place: placeSchema,
  minutes: z.int().min(0).max(10_080),
  trainer: trainerSchema,
  date: plainDateSchema,
  levelCheck: z.boolean(),
  askedFor: z.boolean(),
  confidenceBefore: confidence,
  confidenceAfter: confidence,
  taskDone: z.boolean(),
});

export const trainingSchema = z.object({
  modules: z.array(moduleSchema),
  presenterPlan: z.array(
    z.object({ id: rowIdSchema, kind: learningKindSchema, name: z.string(), date: plainDateSchema }),
  ),
});
export type TrainingValues = z.infer<typeof trainingSchema>;
