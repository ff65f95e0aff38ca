import type { Line } from "../../slides/line";

/** What stands before our words to a real question: only those that were sent are our answer already. */
export const answerLabel = (wasSent: boolean | null): string =>
  wasSent === true ? "Our answer" : "How we would answer";

/** What we answered or would, behind the words that say which. */
export const answerLine = (answer: string, wasSent: boolean | null): Line => [
  { text: `${answerLabel(wasSent)}: `, strong: true },
  { text: answer },
];
