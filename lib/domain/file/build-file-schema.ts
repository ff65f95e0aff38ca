import { z } from "zod";
import { confirmedSchema, type StoredValue, sampleIdSchema, unknownSchema } from "../draft/draft";
import { storedSchema, typedSchema } from "../form/kinds";
import type { AnyQuestion } from "../form/question";
import type { Section } from "../sections/define-section";
import { sectionList } from "../sections/registry";
import { proposalFileSchema } from "./proposal-file";

/** The JSON Schema of a proposal file, each answer under its own name with its question as description. */
export function buildFileSchema(): Record<string, unknown> {
  return z.toJSONSchema(fileSchema(), { io: "input", unrepresentable: "any" });
}

/** A proposal file with every answer under its own name. What was kept before there were limits may stand in it. */
export function fileSchema(): z.ZodObject {
  const sections = Object.fromEntries(sectionList.map((section) => [section.id, sectionSchema(section).optional()]));
  return proposalFileSchema.extend({ sections: z.strictObject(sections) });
}

/** The answers of one section within the limits of what may be typed. */
export const typedAnswersSchema = (section: Section): z.ZodType =>
  answersOf(section, typedSchema).meta({
    id: `${section.id}Answers`,
    description: `The answers of “${section.title}”`,
  });

function sectionSchema(section: Section): z.ZodType {
  return z
    .strictObject({
      schemaVersion: z.int().min(1).max(section.version).optional(),
      answers: answersOf(section, storedSchema),
      finished: z.boolean(),
      unknown: unknownSchema.optional().meta({ description: "Fields answered with “I do not know yet”" }),
      confirmed: confirmedSchema
        .optional()
        .meta({ description: "Words of the library or of a draft that the author keeps or leaves out" }),
      sample: sampleIdSchema.optional().meta({ description: "The sample it was copied from" }),
    })
    .meta({ description: section.title });
}

function answersOf({ questions }: Section, schemaOf: (question: AnyQuestion) => z.ZodType<StoredValue>): z.ZodObject {
  const answers = Object.entries(questions).map(([key, question]) => [
    key,
    schemaOf(question).optional().meta({ description: question.label }),
  ]);
  return z.strictObject(Object.fromEntries(answers));
}
