import { defineSection } from "../define-section";
import { audiencesAsked } from "./asked";
import { audiencesRules } from "./rules";
import { audiencesSchema } from "./schema";

export const audiences = defineSection({
  ...audiencesAsked,
  schema: audiencesSchema,
  rules: audiencesRules,
});
