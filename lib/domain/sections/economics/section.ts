import { defineSection } from "../define-section";
import { economicsAsked } from "./asked";
import { economicsRules } from "./rules";
import { economicsSchema } from "./schema";

export const economics = defineSection({
  ...economicsAsked,
  schema: economicsSchema,
  rules: economicsRules,
});
