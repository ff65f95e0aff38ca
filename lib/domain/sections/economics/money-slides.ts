import type { PilotMoney } from "../../money/pilot-money";
import {
  ceilingFigure,
  linesWords,
  missingWords,
  newMoneyWords,
  partsInShort,
  restWords,
  splitOf,
} from "../../money/pilot-money-words";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { ownerWords } from "../../states/describe-standing";
import { formatNumber, unitFor } from "../../text/format-number";
import { capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import { moneyClaims } from "./economics-claims";
import type { Economics } from "./economics-of";
import { moneyDetailSlide } from "./money-detail-slide";
import { type GivenMoney, pilotMoneyOf } from "./pilot-money-of";
import { claimedSaving, noSavingWords, runUpWords, savedInPilot } from "./pilot-saving";
import { exactMoney, OUR_ENDS, printedEconomics, rangeWords, shortMoney, WATERMARK } from "./printed-economics";

/** What the first step costs, of what, who pays and what it would save in the same weeks; then the sums of a whole year. */
export function moneySlides(draft: GivenMoney, context: BuildContext): Slide[] {
  const sums = printedEconomics(draft, context);
  return [...moneySlide(sums, draft, context), ...moneyDetailSlide(draft.economics, sums, context)];
}

function moneySlide(sums: Economics, draft: GivenMoney, context: BuildContext): Slide[] {
  const money = pilotMoneyOf(draft, context);
  const isWorthIt = (money.ceiling ?? 0) > 0 && (money.parts.length > 0 || sums.saving !== null);
  if (!isWorthIt && claimedSaving(sums) === null) return [];
  const { range } = savedInPilot(draft, context);
  return [
    {
      id: "money",
      part: context.picks.moneyInMain ? "main" : "appendix",
      kicker: context.picks.moneyInMain ? "Money" : "Appendix: money",
      title: slideTitle({ context, facts: { money, saving: claimedSaving(sums), context }, from: moneyClaims }),
      layout: "chart-facts",
      chart: range,
      facts: [
        ...(range === null ? costFacts(money, context) : costInOne(money, context)),
        ...savingFacts(sums, context),
        ...whoFact(money, context),
        ...(range === null ? stopsFact(money) : []),
        ...missingFact(money),
        ...(sums.isIllustrative && claimedSaving(sums) !== null ? [{ label: "Illustrative", text: WATERMARK }] : []),
      ],
    },
  ];
}

/** Beside a drawing there is room for one figure; what stops stands with the hours. */
function costInOne(money: PilotMoney, context: BuildContext): Fact[] {
  const figure = ceilingFigure(money, context);
  const parts = partsInShort(money, context);
  if (figure === null) return [];
  return [parts === null ? figure : { ...figure, text: parts }];
}

function costFacts(money: PilotMoney, context: BuildContext): Fact[] {
  const figure = ceilingFigure(money, context);
  return [...(figure === null ? [] : [figure]), ...partFacts(money, context)];
}

/** Staff time with how it is worked out, and new money with what it buys; together they are the ceiling. */
function partFacts(money: PilotMoney, context: BuildContext): Fact[] {
  const split = splitOf(money);
  const { hoursPerWeek, weeks, hourlyCost } = money;
  if (split === null || hoursPerWeek === null || weeks === null || hourlyCost === null) return [];
  const { locale } = context;
  const rate = exactMoney(hourlyCost, context);
  const told = (value: number, unit: string) => `${formatNumber(value, locale)} ${unitFor(value, unit)}`;
  const sum = `${told(hoursPerWeek, "hours")} × ${told(weeks, "weeks")} × ${rate}`;
  const lines = linesWords(money, context) ?? restWords(money, context);
  return [
    { label: "Staff time", value: exactMoney(split.staffTime, context), text: `already paid: ${sum}` },
    {
      label: "New money",
      value: newMoneyWords(money, split.newMoney, context),
      text: split.newMoney === 0 ? "none is asked for" : lines,
    },
  ];
}

/** Averages of other organisations are nobody's source for our own saving: what rests on them is not set large. */
function savingFacts(sums: Economics, context: BuildContext): Fact[] {
  const saving = claimedSaving(sums);
  const none = noSavingWords(sums, context);
  if (saving === null) return none === null ? [] : [{ label: "Saving", text: none }];
  const text = `${rangeWords(saving, context)}, ${runUpWords(sums, context)}. ${OUR_ENDS}`;
  const value = sums.isIllustrative ? {} : { value: shortMoney(saving.central, context) };
  return [{ label: "It would free", ...value, text }];
}

/** Only proposed, as nothing asks yet whether they have agreed to it. */
function whoFact({ payer }: PilotMoney, context: BuildContext): Fact[] {
  const words = ownerWords({ owner: payer }, context);
  return words === null ? [] : [{ label: "Who would pay", text: words }];
}

const stopsFact = ({ stops }: PilotMoney): Fact[] =>
  stops.length === 0 ? [] : [{ label: "What would stop for it", text: stops.join("; ") }];

/** What the new money buys is said to be open beside its sum, where that is known. */
function missingFact(money: PilotMoney): Fact[] {
  const words = missingWords({ ...money, missing: money.missing.filter((part) => part !== "lines") });
  return words === null ? [] : [{ label: "Not known yet", text: capitalise(words) }];
}
