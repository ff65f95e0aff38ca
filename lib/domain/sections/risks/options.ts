import { optionsOf } from "../../form/options-of";
import type { ControlState, OwnerAgreed, RiskCategory, RiskOutcome, Treatment } from "./schema";

/** Shares of a year and degrees of harm are our own judgement, not a standard. */
export const likelihoodLabels = [
  "Rare: under 5 % a year",
  "Unlikely: 5 to 20 %",
  "Possible: 20 to 50 %",
  "Likely: 50 to 80 %",
  "Almost certain: over 80 %",
] as const;

export const impactLabels = [
  "Trivial",
  "Small: gone in a day",
  "Felt: complaints, time to repair",
  "Large: leaders must answer for it",
  "Serious harm, legal action or lasting loss of trust",
] as const;

export const riskCategoryOptions = optionsOf<RiskCategory>({
  reputation: "Reputation",
  people: "People",
  legal: "Legal",
  security: "Security",
  operational: "Day-to-day work",
  financial: "Money",
});

export const treatmentOptions = optionsOf<Treatment>({
  mitigate: "Reduce it",
  accept: "Accept it",
  transfer: "Pass it on",
  avoid: "Avoid it",
});

export const ownerAgreedOptions = optionsOf<OwnerAgreed>({
  agreed: "Agreed",
  asked: "Asked",
  "not-asked": "Not asked",
});

export const controlStateOptions = optionsOf<ControlState>({
  planned: "Planned",
  "in-place": "In place",
});

export const riskOutcomeOptions = optionsOf<RiskOutcome>({
  solved: "Solved",
  partly: "Partly open",
  open: "Open",
});
