import type { SectionId } from "./section-ids";

/** A fact typed once in its home section and shown elsewhere as a line to read. */
export type LinkedFact = { label: string; section: SectionId; question: string };

const decides: LinkedFact = { label: "Who decides", section: "context", question: "decisionMaker" };

/** Which facts of other sections a section shows. */
export const linkedFacts: Partial<Record<SectionId, readonly LinkedFact[]>> = {
  pilot: [decides],
  asks: [
    decides,
    { label: "The most it may cost", section: "pilot", question: "budgetCeiling" },
    { label: "Hours a week", section: "pilot", question: "hoursPerWeek" },
    { label: "We do not ask for", section: "pilot", question: "scopeOut" },
    { label: "How it would be undone", section: "pilot", question: "exitPlan" },
  ],
};
