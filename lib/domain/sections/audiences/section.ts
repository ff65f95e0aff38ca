import { defineSection } from "../define-section";
import { audiencesAsked } from "./asked";
import { audiencesRules } from "./rules";
import { audiencesSchema } from "./schema";
import { audiencesSlides } from "./slides";

export const audiences = defineSection({
  ...audiencesAsked,
  schema: audiencesSchema,
  slides: audiencesSlides,
  rules: audiencesRules,
});
