import { z } from "zod";

/** Every section the product will have, in the order of the deck's argument. The registry lists what each asks. */
export const sectionIds = [
  "context",
  "alignment",
  "readiness",
  "audiences",
  "risks",
  "evidence",
  "economics",
  "pilot",
  "champions",
  "safeguards",
  "training",
  "asks",
  "objections",
] as const;

export type SectionId = (typeof sectionIds)[number];
export const sectionIdSchema = z.enum(sectionIds);
