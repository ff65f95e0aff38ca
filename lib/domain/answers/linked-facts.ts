import type { SectionId } from "../ids/section-ids";
import type { StartRow } from "../start/start-questions";

/** A fact typed once in its home section and shown elsewhere as a line to read. */
export type LinkedFact = {
  label: string;
  section: SectionId;
  question: string;
  /** Where the fact is a column of a list: its name, and which row is meant. Without a row, every row's. */
  column?: string;
  row?: StartRow;
};

const decides: LinkedFact = { label: "Who decides", section: "context", question: "decisionMaker" };
const costs: LinkedFact = { label: "The most it may cost", section: "pilot", question: "budgetCeiling" };
const hours: LinkedFact = { label: "Hours a week", section: "pilot", question: "hoursPerWeek" };
const hourlyCost: LinkedFact = { label: "What one hour costs", section: "pilot", question: "hourlyCost" };
const stops: LinkedFact = { label: "What stops", section: "pilot", question: "stops", column: "activity" };

const ofNeed = { section: "alignment", question: "needs", row: "need" } as const;
const worry: LinkedFact = {
  label: "Your decision-maker’s worry",
  section: "audiences",
  question: "groups",
  row: "decider",
  column: "mainConcern",
};
const doNothing: LinkedFact = { label: "What doing nothing means", ...ofNeed, column: "doNothingText" };

/** Which facts of other sections a section shows. */
export const linkedFacts: Partial<Record<SectionId, readonly LinkedFact[]>> = {
  risks: [worry, doNothing],
  economics: [costs, hours, hourlyCost, stops],
  pilot: [
    decides,
    { label: "What is counted", ...ofNeed, column: "measureName" },
    { label: "What it is today", ...ofNeed, column: "measureBaseline" },
  ],
  asks: [
    decides,
    costs,
    hours,
    { label: "Not part of the pilot", section: "pilot", question: "scopeOut" },
    { label: "How it would be undone", section: "pilot", question: "exitPlan" },
    doNothing,
  ],
  objections: [worry],
};
