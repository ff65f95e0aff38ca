import type { SlideClaims } from "../../slides/slide-title";
import { countOf, numberWord } from "../../text/number-words";
import type { Need } from "./need-words";

type NeedsFacts = { needs: readonly Need[] };

const needsCount = ({ needs }: NeedsFacts) => ({ needs: countOf(needs.length, "need") });

export const needsClaims: SlideClaims<NeedsFacts> = {
  claims: [
    {
      id: "needs.whole",
      words: needsCount,
      holds: ({ needs }) =>
        needs.every(
          ({ evidenceNow, whoIsAffected, internalImpact, socialRole }) =>
            evidenceNow !== null && whoIsAffected !== null && (internalImpact ?? socialRole) !== null,
        ),
    },
  ],
  plain: { id: "needs", words: needsCount },
};

/** The needs that the slide shows, and the priorities of all that hang on one. */
type FitFacts = { shown: readonly Need[]; priorities: number };

const shownPriorities = ({ shown }: FitFacts) => [
  ...new Set(shown.flatMap(({ corporateObjective }) => corporateObjective ?? [])),
];
const these = ({ shown }: FitFacts) => (shown.length === 1 ? "this need" : "these needs");
const fitWords = (facts: FitFacts) => ({
  count: numberWord(shownPriorities(facts).length),
  total: numberWord(facts.priorities),
  these: these(facts),
  priority: shownPriorities(facts)[0] ?? "",
});

export const fitClaims: SlideClaims<FitFacts> = {
  claims: [
    { id: "fit.one", words: fitWords, holds: ({ priorities }) => priorities === 1 },
    {
      id: "fit",
      words: fitWords,
      holds: (facts) => facts.priorities > 1 && shownPriorities(facts).length === facts.priorities,
    },
    {
      id: "fit.part",
      words: fitWords,
      holds: (facts) => shownPriorities(facts).length < facts.priorities,
    },
  ],
  plain: { id: "fit.bare", words: fitWords },
};
