import { dropAnswers } from "../../draft/drop-answers";
import { defineSection } from "../define-section";
import { pilotAsked } from "./asked";
import { pilotRules } from "./rules";
import { pilotSchema } from "./schema";

export const pilot = defineSection({
  ...pilotAsked,
  schema: pilotSchema,
  rules: pilotRules,
  upgrade: dropAnswers(["metrics.better"]),
});
