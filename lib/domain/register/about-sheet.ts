import { acceptedWords } from "../sections/risks/appetite-words";
import { impactLabels, likelihoodLabels } from "../sections/risks/options";
import type { RegisterOutline, RegisterSheet } from "./register-outline";

type Facts = Pick<RegisterOutline, "title" | "organisation" | "state" | "versionLabel" | "classification">;

/** Whose register it is, how much risk is accepted, and what the points mean. */
export function aboutSheet(facts: Facts, appetite: number | null): RegisterSheet {
  const { title, organisation, state, versionLabel, classification } = facts;
  return {
    name: "About",
    columns: [
      { head: "What", width: 34 },
      { head: "Words", width: 70 },
    ],
    rows: [
      ["Proposal", title],
      ["Organisation", organisation],
      ["Version", state === "draft" ? `Draft · ${versionLabel}` : versionLabel],
      ...(classification === null ? [] : [["Marking", classification]]),
      ["How much risk we accept", acceptedWords(appetite)],
      ["Score", "Likelihood times impact: low 1–4, moderate 5–9, high 10–14, severe 15–25"],
      ...likelihoodLabels.map((label, index) => [`Likelihood ${index + 1}`, label]),
      ...impactLabels.map((label, index) => [`Impact ${index + 1}`, label]),
    ],
  };
}
