import type { PilotMoney } from "../../money/pilot-money";
import { ceilingFigure, missingWords, restWords } from "../../money/pilot-money-words";
import type { Block, BlockOf } from "../../slides/block";
import { type Line, labelled } from "../../slides/line";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { ownerWords } from "../../states/describe-standing";
import { formatNumber, unitFor } from "../../text/format-number";
import { capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import { moneyClaims } from "./economics-claims";
import type { Economics } from "./economics-of";
import { moneyDetailSlide } from "./money-detail-slide";
import { type GivenMoney, pilotMoneyOf } from "./pilot-money-of";
import { claimedSaving, noSavingWords, runUpWords, savedInPilot } from "./pilot-saving";
import { exactMoney, OUR_ENDS, printedEconomics, WATERMARK } from "./printed-economics";

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
      part: "main",
      kicker: "Money",
      title: slideTitle({ context, facts: { money, saving: claimedSaving(sums), context }, from: moneyClaims }),
      layout: "message",
      parts: [
        ...costPart(money, context),
        ...(range === null ? [] : [must("main", range)]),
        ...savingPart(sums, context),
        ...whoPart(money, context),
        ...restPart(money, context),
        ...stopsPart(draft, money, context),
        ...cautionParts(sums, money),
      ],
    },
  ];
}

const must = (place: MessagePart["place"], block: Block, heading?: string): MessagePart => ({
  need: "must",
  place,
  ...(heading === undefined ? {} : { heading }),
  block,
});
const words = (text: string): Block => ({ kind: "paragraph", text });

/** The ceiling divided into its parts; where they are not known, the ceiling alone. */
function costPart(money: PilotMoney, context: BuildContext): MessagePart[] {
  if (money.ceiling !== null && money.parts.length > 0)
    return [must("main", dividedCeiling(money, money.ceiling, context))];
  const figure = ceilingFigure(money, context);
  if (figure === null) return [];
  const { label, value, text } = figure;
  return [must("main", { kind: "figures", items: [{ label, value, note: text }] })];
}

function dividedCeiling(money: PilotMoney, ceiling: number, context: BuildContext): BlockOf<"split"> {
  return {
    kind: "split",
    heading: "At most, hours included",
    total: exactMoney(ceiling, context),
    parts: money.parts.map(({ kind, name, amount }) => {
      const sum = exactMoney(amount, context);
      const part = { value: amount / 100, text: kind === "rest" ? `up to ${sum}` : sum };
      if (kind === "staffTime") return { ...part, label: staffLabel(money, context), weight: "strong" };
      return {
        ...part,
        label: name === null ? "New money" : `New money: ${name}`,
        weight: name === null ? "plain" : "second",
      };
    }),
  };
}

/** Staff time with how it is worked out; a room need not check the sum. */
function staffLabel({ hoursPerWeek, weeks, hourlyCost }: PilotMoney, context: BuildContext): string {
  const label = "Staff time already paid";
  const isShort = context.density === "present";
  if (isShort || hoursPerWeek === null || weeks === null || hourlyCost === null) return label;
  const told = (value: number, unit: string) => `${formatNumber(value, context.locale)} ${unitFor(value, unit)}`;
  return `${label}: ${told(hoursPerWeek, "hours")} × ${told(weeks, "weeks")} × ${exactMoney(hourlyCost, context)}`;
}

/** What is known of new money that these weeks do not break down. */
const restPart = (money: PilotMoney, context: BuildContext): MessagePart[] =>
  money.parts.some(({ kind }) => kind === "rest")
    ? [
        {
          ...{ need: "should", place: "main", heading: "What is known of the new money" },
          block: words(capitalise(restWords(money, context))),
        },
      ]
    : [];

/** The amounts stand on the drawing; how they are counted, or why none is claimed, beside it. */
function savingPart(sums: Economics, context: BuildContext): MessagePart[] {
  if (claimedSaving(sums) !== null) {
    const text = `${capitalise(runUpWords(sums, context))}. ${OUR_ENDS}`;
    return [must("side", { kind: "paragraph", text, onlyReadAhead: true }, "How the saving is counted")];
  }
  const none = noSavingWords(sums, context);
  return none === null ? [] : [must("side", words(none), "Saving")];
}

/** Only proposed, as nothing asks yet whether they have agreed to it; what is asked for says so as well. */
function whoPart({ payer }: PilotMoney, context: BuildContext): MessagePart[] {
  const owner = ownerWords({ owner: payer }, context);
  return owner === null ? [] : [{ ...must("side", words(owner), "Who would pay"), need: "should" }];
}

/** A reader who is told of the hours among the first finds there what stops for them. */
function stopsPart({ economics }: GivenMoney, { stops }: PilotMoney, { variant }: BuildContext): MessagePart[] {
  const isToldThere =
    isToldFirst("time", variant) && economics.burden.some(({ hoursPerWeek }) => hoursPerWeek !== null);
  if (stops.length === 0 || isToldThere) return [];
  return [must("side", { kind: "bullets", items: [...stops] }, "What would stop for it")];
}

/** What the new money buys is said to be open beside its sum, where that is known. */
function cautionParts(sums: Economics, money: PilotMoney): MessagePart[] {
  const missing = missingWords({ ...money, missing: money.missing.filter((part) => part !== "lines") });
  const caution = (text: Line): MessagePart => must("side", { kind: "callout", tone: "caution", text });
  return [
    ...(missing === null ? [] : [caution(labelled("Not known yet", missing))]),
    ...(sums.isIllustrative && claimedSaving(sums) !== null ? [caution(labelled("Illustrative", WATERMARK))] : []),
  ];
}
