import { z } from "zod";
import { sectionIdSchema } from "../ids/section-ids";

export const severities = ["blocker", "warning", "advice"] as const;
export type Severity = (typeof severities)[number];

/** What is weak and where mending starts; its words stand in the library, by code. */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  sectionId: sectionIdSchema,
  questionKey: z.string(),
  rowId: z.string().optional(),
  column: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Finding = z.infer<typeof findingSchema>;
