import { dropAnswers } from "../../draft/drop-answers";
import { defineSection } from "../define-section";
import { contextAsked } from "./asked";
import { contextRules } from "./rules";
import { contextSchema } from "./schema";
import { contextSlides } from "./slides";

export const context = defineSection({
  ...contextAsked,
  schema: contextSchema,
  slides: contextSlides,
  rules: contextRules,
  upgrade: dropAnswers(["orgSize"]),
});
