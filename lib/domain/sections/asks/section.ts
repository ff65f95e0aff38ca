import { defineSection } from "../define-section";
import { asksAsked } from "./asked";
import { asksRules } from "./rules";
import { asksSchema } from "./schema";
import { asksSlides } from "./slides";

export const asks = defineSection({
  ...asksAsked,
  schema: asksSchema,
  slides: asksSlides,
  rules: asksRules,
});
