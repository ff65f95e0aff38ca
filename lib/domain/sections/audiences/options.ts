import { optionsOf } from "../../form/options-of";
import type { BenefitType, PersonalUse, Strength, TrustedEvidence } from "./schema";

export const personalUseOptions = optionsOf<PersonalUse>({
  none: "Not at all",
  reader: "They read",
  active: "They post",
});

export const trustedEvidenceOptions = optionsOf<TrustedEvidence>({
  money: "Money",
  peers: "What others like us did",
  rules: "Rules and sign-offs",
  stories: "People’s stories",
  data: "Our own data",
  demo: "Seeing it work",
});

export const benefitTypeOptions = optionsOf<BenefitType>({
  save: "Saves time or money",
  serve: "Serves people better",
  listen: "Lets us hear sooner",
  protect: "Protects us",
  engage: "Brings people in",
});

export const strengthOptions = optionsOf<Strength>({
  strong: "Strong",
  moderate: "Moderate",
  weak: "Weak",
});
