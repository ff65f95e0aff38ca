import { defineSection } from "../define-section";
import { asksAsked } from "./asked";
import { asksRules } from "./rules";
import { asksSchema } from "./schema";

export const asks = defineSection({
  ...asksAsked,
  schema: asksSchema,
  rules: asksRules,
});
