import { defineSection } from "../define-section";
import { trainingAsked } from "./asked";
import { trainingRules } from "./rules";
import { trainingSchema } from "./schema";
import { trainingSlides } from "./slides";

export const training = defineSection({
  ...trainingAsked,
  schema: trainingSchema,
  slides: trainingSlides,
  rules: trainingRules,
});
