import type { SlideClaims } from "../../slides/slide-title";
import { countOf, numberWord } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import type { AsksValues } from "./schema";

type Asks = ReadAnswers<AsksValues>;

type OptionsFacts = { options: Asks["options"]; money: (minor: number) => string };

const recommendedCost = ({ options }: OptionsFacts): number | null =>
  options.find(({ recommended }) => recommended === true)?.cost ?? null;
const optionWords = (facts: OptionsFacts) => ({
  count: numberWord(facts.options.length),
  options: countOf(facts.options.length, "option"),
  cost: facts.money(recommendedCost(facts) ?? 0),
});

export const optionsClaims: SlideClaims<OptionsFacts> = {
  claims: [
    {
      id: "options",
      words: optionWords,
      holds: (facts) => facts.options.length > 1 && (recommendedCost(facts) ?? 0) > 0,
    },
    {
      id: "options.whole",
      words: optionWords,
      holds: ({ options }) => options.length > 1 && options.every(({ cost, gain }) => cost !== null && gain !== null),
    },
  ],
  plain: { id: "options.bare", words: optionWords },
};

type AsksFacts = { asks: Asks["asks"] };

export const asksClaims: SlideClaims<AsksFacts> = {
  claims: [
    {
      id: "asks.whole",
      holds: ({ asks }) => asks.every((ask) => ask.supportLooksLike !== null && ask.fallback !== null),
    },
  ],
  plain: { id: "asks", words: ({ asks }) => ({ decisions: countOf(asks.length, "decision") }) },
};

type Purpose = "decision" | "discussion" | "noting";
/** The decisions on the slide, of all that are asked for; while there are none, how many points are still open. */
type DecisionFacts = {
  shown: number;
  total: number;
  purpose: Purpose;
  open: number;
  /** Who takes each of those that stand beside them and are decided elsewhere. */
  elsewhere: readonly string[];
};

const ACTS = { decision: "take", discussion: "discuss", noting: "note" } as const;

/** All that stand on the slide: those for whoever reads it, and those for somebody else. */
const sharedWords = ({ shown, purpose, elsewhere }: DecisionFacts) => ({
  all: countOf(shown + elsewhere.length, "decision"),
  here: numberWord(shown),
  act: ACTS[purpose],
  others: numberWord(elsewhere.length),
  who: elsewhere[0] ?? "",
});

const isShared = ({ shown, total, elsewhere }: DecisionFacts): boolean =>
  shown > 0 && shown === total && elsewhere.length > 0;

export const decisionClaims: SlideClaims<DecisionFacts> = {
  claims: [
    {
      id: "decision.and-one",
      words: sharedWords,
      holds: (facts) => isShared(facts) && new Set(facts.elsewhere).size === 1,
    },
    { id: "decision.and-others", words: sharedWords, holds: isShared },
    {
      id: "decision",
      words: ({ shown, total, purpose }) => ({
        act: ACTS[purpose],
        decisions:
          shown === total ? countOf(shown, "decision") : `${numberWord(shown)} of ${countOf(total, "decision")}`,
      }),
      holds: ({ shown }) => shown > 0,
    },
  ],
  plain: { id: "decision.open", words: ({ open }) => ({ points: countOf(open, "point") }) },
};
