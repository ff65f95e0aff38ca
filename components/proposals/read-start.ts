import type { FormProblem, FormValues } from "@/components/ui/submit-form";
import type { ProposalStart } from "@/lib/contract/proposal";

/** What the chosen way still needs. */
export function checkStart(values: FormValues): FormProblem[] {
  if (values.way === "template" && templatesIn(values).length === 0) {
    return [{ fieldId: "situation", message: "Choose where you stand, or which of these you are" }];
  }
  if (values.way === "sample" && !values.sample) return [{ fieldId: "sample", message: "Choose a sample" }];
  return [];
}

/** What the proposal is asked to begin with. The situation comes first: it decides how small the first step is. */
export function readStart(values: FormValues): ProposalStart {
  if (values.way === "template") return { templates: templatesIn(values) };
  return values.way === "sample" ? { sample: values.sample ?? "" } : "blank";
}

const templatesIn = ({ situation, place }: FormValues): string[] =>
  [situation, place].filter((id): id is string => id !== undefined && id !== "");
