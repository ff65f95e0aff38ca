import { z } from "zod";
import { sampleIdSchema, unknownSchema } from "../draft/draft";
import { storedSchema } from "../form/kinds";
import type { Section } from "../sections/define-section";
import { sectionList } from "../sections/registry";
import { proposalFileSchema } from "./proposal-file";

/** The JSON Schema of a proposal file, each answer under its own name with its question as description. */
export function buildFileSchema(): Record<string, unknown> {
  const sections = Object.fromEntries(sectionList.map((section) => [section.id, sectionSchema(section).optional()]));
  const file = proposalFileSchema.extend({ sections: z.strictObject(sections) });
  return z.toJSONSchema(file, { io: "input", unrepresentable: "any" });
}

function sectionSchema({ title, version, questions }: Section): z.ZodType {
  const answers = Object.entries(questions).map(([key, question]) => [
    key,
    storedSchema(question).optional().meta({ description: question.label }),
  ]);
  return z
    .strictObject({
      schemaVersion: z.int().min(1).max(version).optional(),
      answers: z.strictObject(Object.fromEntries(answers)),
      finished: z.boolean(),
      unknown: unknownSchema.optional().meta({ description: "Fields answered with “I do not know yet”" }),
      sample: sampleIdSchema.optional().meta({ description: "The sample it was copied from" }),
    })
    .meta({ description: title });
}
