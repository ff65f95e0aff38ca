import { defineSection } from "../define-section";
import { objectionsAsked } from "./asked";
import { objectionsRules } from "./rules";
import { objectionsSchema } from "./schema";
import { objectionsSlides } from "./slides";

export const objections = defineSection({
  ...objectionsAsked,
  schema: objectionsSchema,
  slides: objectionsSlides,
  rules: objectionsRules,
});
