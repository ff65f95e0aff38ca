import type { SlideClaims } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import type { TrainingValues } from "./schema";

type Facts = { modules: ReadAnswers<TrainingValues>["modules"] };

const trainings = ({ modules }: Facts) => ({
  trainings: countOf(modules.length, "training"),
  with: modules.length === 1 ? "with" : "each with",
});

export const trainingClaims: SlideClaims<Facts> = {
  claims: [
    {
      id: "training.planned",
      words: trainings,
      holds: ({ modules }) => modules.every(({ trainer, date }) => trainer !== null && date !== null),
    },
    { id: "training", words: trainings, holds: ({ modules }) => modules.every(({ audience }) => audience !== null) },
  ],
  plain: { id: "training.bare", words: trainings },
};
