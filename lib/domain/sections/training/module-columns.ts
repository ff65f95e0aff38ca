import { moduleHelp, planHelp } from "./help";
import { learningKindOptions, placeOptions, trainerOptions, trainingFormatOptions } from "./options";

const confidence = { kind: "number", use: "internal", tier: "stronger", min: 1, max: 5, decimals: 1 } as const;
const tick = { kind: "yesNo", use: "internal", tier: "stronger" } as const;

export const moduleColumns = {
  name: { kind: "text", label: "What is taught?", help: moduleHelp.name, use: "print", tier: "stronger", limit: 80 },
  audience: { kind: "text", label: "For whom?", help: moduleHelp.audience, use: "print", tier: "stronger", limit: 80 },
  format: {
    kind: "choice",
    label: "In what form?",
    help: moduleHelp.format,
    use: "print",
    tier: "stronger",
    options: trainingFormatOptions,
  },
  place: {
    kind: "choice",
    label: "Where?",
    help: moduleHelp.place,
    use: "print",
    tier: "stronger",
    options: placeOptions,
  },
  minutes: {
    kind: "number",
    label: "How many minutes?",
    help: moduleHelp.minutes,
    use: "print",
    tier: "stronger",
    min: 0,
    max: 10_080,
    unit: "minutes",
    whole: true,
  },
  trainer: {
    kind: "choice",
    label: "Who teaches it?",
    help: moduleHelp.trainer,
    use: "print",
    tier: "stronger",
    options: trainerOptions,
  },
  date: { kind: "date", label: "On which day?", help: moduleHelp.date, use: "print", tier: "stronger" },
  levelCheck: { ...tick, label: "Do you check first how much people know?", help: moduleHelp.levelCheck },
  askedFor: { ...tick, label: "Did people ask for it?", help: moduleHelp.askedFor },
  confidenceBefore: {
    ...confidence,
    label: "How sure of themselves are they before, 1 to 5?",
    help: moduleHelp.confidenceBefore,
    optional: true,
  },
  confidenceAfter: {
    ...confidence,
    label: "And after?",
    help: moduleHelp.confidenceAfter,
    optional: true,
  },
  taskDone: { ...tick, label: "Did they use it within two weeks?", help: moduleHelp.taskDone, optional: true },
} as const;

export const planColumns = {
  kind: {
    kind: "choice",
    label: "What kind of learning?",
    help: planHelp.kind,
    use: "internal",
    tier: "stronger",
    options: learningKindOptions,
  },
  name: { kind: "text", label: "Which one?", help: planHelp.name, use: "internal", tier: "stronger", limit: 80 },
  date: { kind: "date", label: "When?", help: planHelp.date, use: "internal", tier: "stronger" },
} as const;
