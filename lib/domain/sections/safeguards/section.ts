import { defineSection } from "../define-section";
import { safeguardsAsked } from "./asked";
import { listSignOffs } from "./list-sign-offs";
import { safeguardsRules } from "./rules";
import { safeguardsSchema } from "./schema";
import { safeguardsSlides } from "./slides";

export const safeguards = defineSection({
  ...safeguardsAsked,
  schema: safeguardsSchema,
  slides: safeguardsSlides,
  rules: safeguardsRules,
  upgrade: listSignOffs,
});
