import { dropAnswers } from "../../draft/drop-answers";
import { defineSection } from "../define-section";
import { alignmentAsked } from "./asked";
import { alignmentRules } from "./rules";
import { alignmentSchema } from "./schema";
import { alignmentSlides } from "./slides";

export const alignment = defineSection({
  ...alignmentAsked,
  schema: alignmentSchema,
  slides: alignmentSlides,
  rules: alignmentRules,
  upgrade: dropAnswers(["needs.alreadyReported"]),
});
