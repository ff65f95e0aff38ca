import { uncapitalise } from "../../text/sentence";
import { readinessHelp } from "./help";
import { dimensionOptions } from "./options";
import type { DimensionId } from "./schema";
import { dimensionWeights } from "./weights";

const weight = (id: DimensionId) => {
  const name = dimensionOptions.find(({ value }) => value === id)?.label ?? id;
  return {
    kind: "number",
    label: `How much does ${uncapitalise(name)} weigh?`,
    help: readinessHelp.weight,
    hint: `Left empty, we use ${dimensionWeights[id]} of 100: our own judgement.`,
    use: "print",
    tier: "specialist",
    optional: true,
    min: 0,
    max: 100,
  } as const;
};

export const weightQuestions = {
  weightNeed: weight("need"),
  weightSponsorship: weight("sponsorship"),
  weightCulture: weight("culture"),
  weightPeople: weight("people"),
  weightAccess: weight("access"),
  weightSkills: weight("skills"),
  weightGovernance: weight("governance"),
  weightTime: weight("time"),
} as const;
