import type { Help } from "../../question";

export const evidenceHelp = {
  realQuestions: {
    why: "One true question says more than a percentage.",
    good: "holds up to three, from this month.",
  },
} as const satisfies Record<string, Help>;

export const realQuestionHelp = {
  text: {
    why: "They see for themselves what people want from you.",
    good: "is copied as it came, with names and addresses taken out.",
    example: "Is it open today? The page says one thing and the door says another.",
  },
  anonymised: { why: "Somebody wrote it to you, not to a meeting. It prints only without a trace of them." },
  when: {
    why: "A question at seven in the morning says why office hours are not enough.",
    good: "is a time of day or a date.",
    example: "07:15",
  },
  answer: {
    why: "They want to see that answering is not hard, and not risky.",
    good: "is as short and plain as you would post it.",
    example: "Yes, until four. Sorry about the old page: it is mended now.",
  },
} as const satisfies Record<string, Help>;
