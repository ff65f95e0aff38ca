import { realQuestionHelp } from "./help";

export const realQuestionColumns = {
  text: {
    kind: "longText",
    label: "One real question or message, as it reached you",
    help: realQuestionHelp.text,
    hint: "Copy it as it came; take out names and addresses.",
    use: "print",
    tier: "first",
    limit: 140,
    asTyped: true,
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
    detailOf: "text",
    tier: "stronger",
    limit: 40,
  },
  answer: {
    kind: "longText",
    label: "How did you answer, or how would you?",
    help: realQuestionHelp.answer,
    use: "print",
    detailOf: "text",
    tier: "stronger",
    limit: 200,
  },
} as const;
