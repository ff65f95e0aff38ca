import type { AskedSection } from "../define-section";
import { trainingHelp } from "./help";
import { moduleColumns, planColumns } from "./module-columns";

/** What the section asks, and how: all that a screen in the browser needs of it. */
export const trainingAsked = {
  id: "training",
  title: "Training",
  purpose: "Comfort before use: what people learn, from whom and when.",
  group: "plan",
  version: 1,
  strengthens: true,
  questions: {
    modules: {
      kind: "rows",
      label: "What will people learn?",
      help: trainingHelp.modules,
      hint: "Ask them first what they want to learn.",
      use: "print",
      tier: "stronger",
      cap: 40,
      item: "training",
      titleColumn: "name",
      library: "training",
      columns: moduleColumns,
    },
    presenterPlan: {
      kind: "rows",
      label: "What will you learn yourself?",
      help: trainingHelp.presenterPlan,
      use: "internal",
      tier: "stronger",
      optional: true,
      cap: 40,
      item: "thing to learn",
      titleColumn: "name",
      columns: planColumns,
    },
  },
} as const satisfies AskedSection;
