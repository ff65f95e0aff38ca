import { defineSection } from "../define-section";
import { championsAsked } from "./asked";
import { championsRules } from "./rules";
import { championsSchema } from "./schema";

export const champions = defineSection({
  ...championsAsked,
  schema: championsSchema,
  rules: championsRules,
});
