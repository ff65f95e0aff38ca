import { defineSection } from "../define-section";
import { championsAsked } from "./asked";
import { championsRules } from "./rules";
import { championsSchema } from "./schema";
import { championsSlides } from "./slides";

export const champions = defineSection({
  ...championsAsked,
  schema: championsSchema,
  slides: championsSlides,
  rules: championsRules,
});
