import type { SectionId } from "../ids/section-ids";

/** Lists whose first row holds first answers, so that a screen can ask for one value of a row not yet there. */
export type StartRow = "need" | "decider" | "benefit" | "metric" | "stop" | "message";

export type StartField = {
  section: SectionId;
  question: string;
  /** Present where the answer is a column of a row. */
  row?: StartRow;
  column?: string;
};

export type StartQuestion = {
  number: number;
  screen: 1 | 2;
  /** The question as the reader of the starter screen sees it; its fields keep their own labels. */
  label: string;
  hint?: string;
  /** Where the answer lives. A starter screen holds nothing itself: it saves into these. */
  fields: readonly StartField[];
  /** Chosen from a short list of risks in place of typing. */
  picksRisks?: true;
};

const need = (column: string): StartField => ({ section: "alignment", question: "needs", row: "need", column });
const metric = (column: string): StartField => ({ section: "pilot", question: "metrics", row: "metric", column });
const message = (column: string): StartField => ({
  section: "evidence",
  question: "realQuestions",
  row: "message",
  column,
});

/** The 18 first questions in the order they are asked; it never changes, and any may be left. */
export const startQuestions: readonly StartQuestion[] = [
  { number: 1, screen: 1, label: "What do you want to try?", fields: [{ section: "context", question: "scope" }] },
  {
    number: 2,
    screen: 1,
    label: "What is the problem, as your decision-maker would say it?",
    fields: [need("problemNow")],
  },
  { number: 3, screen: 1, label: "Who decides?", fields: [{ section: "context", question: "decisionMaker" }] },
  {
    number: 4,
    screen: 1,
    label: "When is the meeting?",
    hint: "Leave it empty if it is not fixed.",
    fields: [{ section: "context", question: "meetingDate" }],
  },
  {
    number: 5,
    screen: 1,
    label: "What is the most it may cost, hours included?",
    hint: "0 is an answer.",
    fields: [{ section: "pilot", question: "budgetCeiling" }],
  },
  {
    number: 6,
    screen: 1,
    label: "How many hours a week will it take?",
    fields: [{ section: "pilot", question: "hoursPerWeek" }],
  },
  { number: 7, screen: 2, label: "Which priority of your plan does it serve?", fields: [need("corporateObjective")] },
  {
    number: 8,
    screen: 2,
    label: "One number today: what is counted, and how much?",
    fields: [need("measureName"), need("measureBaseline"), need("measureUnit")],
  },
  {
    number: 9,
    screen: 2,
    label: "Where does that number come from, and from when?",
    hint: "Until both are there, the number prints as “unverified”.",
    fields: [need("measureSource"), need("measureBaselineDate")],
  },
  {
    number: 10,
    screen: 2,
    label: "What worries your decision-maker, in their words?",
    fields: [{ section: "audiences", question: "groups", row: "decider", column: "mainConcern" }],
  },
  {
    number: 11,
    screen: 2,
    label: "What do they gain?",
    fields: [{ section: "audiences", question: "benefits", row: "benefit", column: "forThem" }],
  },
  {
    number: 12,
    screen: 2,
    label: "Which three of these five risks matter most?",
    hint: "Each comes with a first score, a control and an owner, for you to keep, change or leave out.",
    fields: [{ section: "risks", question: "risks" }],
    picksRisks: true,
  },
  { number: 13, screen: 2, label: "When would it start?", fields: [{ section: "pilot", question: "start" }] },
  { number: 14, screen: 2, label: "Which number would mean success?", fields: [metric("success")] },
  { number: 15, screen: 2, label: "What is the worst we would accept?", fields: [metric("worst")] },
  {
    number: 16,
    screen: 2,
    label: "Who stands behind it?",
    hint: "A role, such as executive director of place. Leave it empty if nobody does yet.",
    fields: [{ section: "champions", question: "sponsorRole" }],
  },
  {
    number: 17,
    screen: 2,
    label: "What stops, and who covers evenings, weekends and leave?",
    fields: [
      { section: "pilot", question: "stops", row: "stop", column: "activity" },
      { section: "pilot", question: "outOfHoursWho" },
    ],
  },
  {
    number: 18,
    screen: 2,
    label: "One real question or message, as it reached you",
    hint: "Copy one as it came; take out names and addresses.",
    fields: [message("text"), message("answer"), message("anonymised")],
  },
];
