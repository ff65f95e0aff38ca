import { z } from "zod";
import { countryCode, entryFields, region, scopesSchema } from "./entry-fields";
import { caseKindSchema, claimTypeSchema } from "./entry-kinds";
import { sectorSchema } from "./sector";

const factText = z.string().max(160);

/** What another body did, fact by fact, and our reading of it. */
export const caseEntrySchema = z.strictObject({
  ...entryFields,
  org: z.string().max(80),
  kind: caseKindSchema,
  sector: sectorSchema,
  scopes: scopesSchema,
  /** Where it happened; null for a body of many countries, or where it is not known. */
  country: countryCode.nullable(),
  region,
  title: z.string(),
  claimType: claimTypeSchema,
  result: z.string().max(120).nullable(),
  facts: z.array(z.strictObject({ text: factText, source: z.array(z.string()).min(1) })).min(1),
  /** Our own reading: the lesson, and of a fail its cause and what we would do. */
  lesson: factText,
  /** When to tell it, and the risks behind the worries that it speaks to: our own judgement. */
  fitsWhen: z.string().max(80).nullable(),
  riskIds: z.array(z.string()),
  whyItFailed: factText.nullable(),
  whatWeWouldDo: factText.nullable(),
});
export type CaseEntry = z.infer<typeof caseEntrySchema>;
