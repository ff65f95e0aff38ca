import type { SlideClaims } from "../../slides/slide-title";
import { countOf, numberWord } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import type { ObjectionsValues } from "./schema";

type Objection = ReadAnswers<ObjectionsValues>["objections"][number];
/** The questions that the slide shows, and how many were entered in all: some are for other readers. */
type Facts = { objections: readonly Objection[]; total: number };

const hasAnswer = ({ answer, longAnswer }: Objection): boolean => (answer ?? longAnswer) !== null;

const words = ({ objections, total }: Facts) => ({
  questions:
    objections.length === total
      ? countOf(total, "question")
      : `${numberWord(objections.length)} of ${countOf(total, "question")}`,
  with: objections.length === 1 ? "with" : "each with",
  open: numberWord(objections.filter((row) => !hasAnswer(row)).length),
});

export const objectionsClaims: SlideClaims<Facts> = {
  claims: [
    {
      id: "objections.granted",
      words,
      holds: ({ objections }) => objections.every((row) => hasAnswer(row) && row.concede !== null),
    },
    { id: "objections.answered", words, holds: ({ objections }) => objections.every(hasAnswer) },
    { id: "objections.open", words, holds: ({ objections }) => objections.some(hasAnswer) },
  ],
  plain: { id: "objections", words },
};
