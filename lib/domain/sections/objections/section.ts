import { defineSection } from "../define-section";
import { objectionsAsked } from "./asked";
import { objectionsRules } from "./rules";
import { objectionsSchema } from "./schema";

export const objections = defineSection({
  ...objectionsAsked,
  schema: objectionsSchema,
  rules: objectionsRules,
});
