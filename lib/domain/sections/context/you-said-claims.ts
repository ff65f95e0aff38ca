import type { SlideClaims } from "../../slides/slide-title";
import { numberWord } from "../../text/number-words";
import { answerToReason, type EarlierReason } from "./answer-to-reason";

/** Only readers who gave the reasons are told of them as theirs. */
type Facts = { reasons: readonly EarlierReason[]; tellsRefusal: boolean };

const isAnswered = ({ reasons }: Facts): boolean => reasons.every((row) => answerToReason(row) !== null);
const count = ({ reasons }: Facts) => ({ count: numberWord(reasons.length) });

const changed = ({ reasons }: Facts): number => reasons.filter(({ isChanged }) => isChanged === true).length;
const kept = ({ reasons }: Facts): number => reasons.filter(({ isChanged }) => isChanged === false).length;

/** A title never claims an answer that is not there. */
export const youSaidClaims: SlideClaims<Facts> = {
  claims: [
    { id: "you-said.others", holds: ({ tellsRefusal }) => !tellsRefusal },
    { id: "you-said.one", holds: (facts) => facts.reasons.length === 1 && isAnswered(facts) },
    { id: "you-said.one-open", holds: ({ reasons }) => reasons.length === 1 },
    {
      id: "you-said.divided",
      words: (facts) => ({ ...count(facts), changed: numberWord(changed(facts)), kept: numberWord(kept(facts)) }),
      holds: (facts) =>
        isAnswered(facts) &&
        changed(facts) > 0 &&
        kept(facts) > 0 &&
        changed(facts) + kept(facts) === facts.reasons.length,
    },
    { id: "you-said", words: count, holds: isAnswered },
  ],
  plain: { id: "you-said.open", words: count },
};
