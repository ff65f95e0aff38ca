import { defineSection } from "../define-section";
import { economicsAsked } from "./asked";
import { economicsRules } from "./rules";
import { economicsSchema } from "./schema";
import { economicsSlides } from "./slides";

export const economics = defineSection({
  ...economicsAsked,
  schema: economicsSchema,
  slides: economicsSlides,
  rules: economicsRules,
});
