import { defineSection } from "../define-section";
import { readinessAsked } from "./asked";
import { readinessRules } from "./rules";
import { readinessSchema } from "./schema";
import { readinessSlides } from "./slides";

export const readiness = defineSection({
  ...readinessAsked,
  schema: readinessSchema,
  slides: readinessSlides,
  rules: readinessRules,
});
