import type { AskedSection } from "../../section";
import { evidenceHelp, realQuestionHelp } from "./help";

/** What the section asks, and how: all that a screen in the browser needs of it. */
export const evidenceAsked = {
  id: "evidence",
  title: "Where it has worked, and failed",
  purpose: "Real questions that people ask you, and how you would answer.",
  group: "case",
  version: 1,
  questions: {
    realQuestions: {
      kind: "rows",
      label: "What do residents or staff really ask?",
      help: evidenceHelp.realQuestions,
      use: "print",
      tier: "first",
      cap: 3,
      item: "real question",
      titleColumn: "text",
      columns: {
        text: {
          kind: "longText",
          label: "One real question or message from residents or staff",
          help: realQuestionHelp.text,
          hint: "Copy it as it came; take out names and addresses.",
          use: "print",
          tier: "first",
          limit: 140,
        },
        anonymised: {
          kind: "yesNo",
          label: "Are names and addresses taken out?",
          help: realQuestionHelp.anonymised,
          hint: "It prints only once you say yes.",
          use: "internal",
          tier: "first",
        },
        when: {
          kind: "text",
          label: "When did it come?",
          help: realQuestionHelp.when,
          hint: "A date or a time of day, such as 06:40",
          use: "print",
          tier: "stronger",
          limit: 40,
        },
        answer: {
          kind: "longText",
          label: "How did you answer, or how would you?",
          help: realQuestionHelp.answer,
          use: "print",
          tier: "stronger",
          limit: 200,
        },
      },
    },
  },
} as const satisfies AskedSection;
