import type { AskedSection } from "../define-section";
import { headlineQuestion } from "../headline-question";
import { risksHelp } from "./help";
import { riskColumns } from "./risk-columns";

/** What the section asks, and how: all that a screen in the browser needs of it. */
export const risksAsked = {
  id: "risks",
  title: "What could go wrong",
  purpose: "Worries heard, scored and treated, each with an owner.",
  group: "case",
  version: 1,
  questions: {
    risks: {
      kind: "rows",
      label: "What could go wrong?",
      help: risksHelp.risks,
      hint: "Begin with the one your decision-maker would raise first.",
      use: "print",
      tier: "first",
      cap: 40,
      item: "risk",
      titleColumn: "title",
      library: "risks",
      columns: riskColumns,
    },
    appetite: {
      kind: "number",
      label: "How much risk do you accept?",
      help: risksHelp.appetite,
      hint: "A score from 1 to 25. Left empty, we use 9: nothing high or severe.",
      use: "print",
      tier: "stronger",
      optional: true,
      min: 1,
      max: 25,
      whole: true,
    },
    headline: headlineQuestion("risks", risksHelp.headline),
  },
} as const satisfies AskedSection;
