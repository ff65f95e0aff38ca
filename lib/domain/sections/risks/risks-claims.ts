import type { Claim, SlideClaims } from "../../slides/slide-title";
import { countOf, numberWord } from "../../text/number-words";
import { overWords } from "./appetite-words";
import { isOnlyPlanned, type Risk } from "./risk-words";
import { DEFAULT_APPETITE, scoreAfter, scoreBefore } from "./score";

/** Every risk of acting that has a name: the slide counts those above what is accepted over all of them. */
export type RisksFacts = { risks: readonly Risk[]; appetite: number | null };

const isAbove = (score: number | null, { appetite }: RisksFacts): boolean =>
  score !== null && score > (appetite ?? DEFAULT_APPETITE);
const above = (facts: RisksFacts): Risk[] => facts.risks.filter((risk) => isAbove(scoreBefore(risk), facts));
const staying = (facts: RisksFacts): Risk[] => above(facts).filter((risk) => isAbove(scoreAfter(risk), facts));
const open = ({ risks }: RisksFacts): Risk[] =>
  risks.filter(({ solution }) => solution === "partly" || solution === "open");

const isScored = ({ risks }: RisksFacts): boolean =>
  risks.every((risk) => scoreBefore(risk) !== null && scoreAfter(risk) !== null);
const hasControl = ({ controls }: Risk): boolean => controls.some(({ text }) => text !== null);

/** None comes above what is accepted by its controls, and all that are above have one: only then may they be credited. */
const isCarried = (facts: RisksFacts): boolean =>
  isScored(facts) &&
  above(facts).every(hasControl) &&
  facts.risks.every((risk) => isAbove(scoreBefore(risk), facts) || !isAbove(scoreAfter(risk), facts));

const words = (facts: RisksFacts) => {
  const left = staying(facts).length;
  const isPromised = isOnlyPlanned(above(facts));
  return {
    risks: countOf(facts.risks.length, "risk"),
    over: overWords(facts.appetite),
    control: controlKind(facts),
    total: numberWord(facts.risks.length),
    all: facts.risks.length === 2 ? "both" : `all ${numberWord(facts.risks.length)}`,
    above: numberWord(above(facts).length),
    are: above(facts).length === 1 ? "is" : "are",
    when: isPromised ? "once controls are in place" : "with the controls in place",
    leave: `${isPromised ? "would leave" : "leave"} ${left === 0 ? "none" : numberWord(left)}`,
    open: openWords(open(facts)),
  };
};

/** A control that is only planned is never told as one that is there. */
function controlKind({ risks }: RisksFacts): string {
  const states = risks.flatMap(({ controls }) => controls).filter(({ text }) => text !== null);
  if (states.every(({ state }) => state === "in-place")) return "a control";
  return states.some(({ state }) => state === "in-place") ? "a control or a planned one" : "a planned control";
}

/** What the controls do not solve, as it stands after what they leave above the limit. */
function openWords(risks: readonly Risk[]): string {
  const kinds = new Set(risks.map(({ solution }) => solution));
  const [only = null] = kinds.size === 1 ? kinds : [];
  return `${numberWord(risks.length)} ${NOT_SOLVED.get(only) ?? "unsolved or only partly solved"}`;
}

const NOT_SOLVED: ReadonlyMap<Risk["solution"], string> = new Map([
  ["partly", "only partly solved"],
  ["open", "unsolved"],
]);

/** A claim of all scores, where all of them are there. */
const scored = (
  id: Claim<RisksFacts>["id"],
  holds: (counts: { total: number; above: number; left: number; open: number }) => boolean,
): Claim<RisksFacts> => ({
  id,
  words,
  holds: (facts) =>
    isCarried(facts) &&
    holds({
      total: facts.risks.length,
      above: above(facts).length,
      left: staying(facts).length,
      open: open(facts).length,
    }),
});

export const risksClaims: SlideClaims<RisksFacts> = {
  claims: [
    scored("risks.one-within", ({ total, above }) => total === 1 && above === 0),
    scored("risks.within", ({ above }) => above === 0),
    scored("risks.one", ({ total, left }) => total === 1 && left === 0),
    scored("risks.one-stays", ({ total }) => total === 1),
    scored("risks.all-open", ({ total, above, open }) => above === total && open > 0),
    scored("risks.all", ({ total, above }) => above === total),
    scored("risks.open", ({ open }) => open > 0),
    scored("risks", ({ above }) => above > 0),
    {
      id: "risks.owned",
      words,
      holds: ({ risks }) =>
        risks.every(({ controls }) => controls.some(({ text, ownerRole }) => text !== null && ownerRole !== null)),
    },
    { id: "risks.controlled", words, holds: ({ risks }) => risks.every(hasControl) },
  ],
  plain: { id: "risks.named", words },
};

/** The least number of risks of which "all" is worth saying. */
const WHOLE_REGISTER = 3;

export const registerClaims: SlideClaims<RisksFacts> = {
  claims: [
    {
      id: "register",
      words: (facts) => ({ ...words(facts), count: numberWord(facts.risks.length) }),
      holds: (facts) =>
        facts.risks.length >= WHOLE_REGISTER &&
        facts.risks.every((risk) => hasControl(risk) && scoreAfter(risk) !== null && !isAbove(scoreAfter(risk), facts)),
    },
    {
      id: "register.scored",
      words,
      holds: (facts) =>
        isScored(facts) && facts.risks.every(({ cause, consequence }) => cause !== null && consequence !== null),
    },
  ],
  plain: { id: "register.full", words },
};
