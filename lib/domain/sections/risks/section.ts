import { defineSection } from "../define-section";
import { risksAsked } from "./asked";
import { risksRules } from "./rules";
import { risksSchema } from "./schema";
import { risksSlides } from "./slides";

export const risks = defineSection({
  ...risksAsked,
  schema: risksSchema,
  slides: risksSlides,
  rules: risksRules,
});
