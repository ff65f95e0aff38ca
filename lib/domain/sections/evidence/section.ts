import { defineSection } from "../define-section";
import { evidenceAsked } from "./asked";
import { evidenceRules } from "./rules";
import { evidenceSchema } from "./schema";
import { evidenceSlides } from "./slides";

export const evidence = defineSection({
  ...evidenceAsked,
  schema: evidenceSchema,
  slides: evidenceSlides,
  rules: evidenceRules,
});
