import {
  exactMoney,
  printedEconomics,
  rangeWords,
  shortMoney,
  WATERMARK,
} from "../sections/economics/printed-economics";
import { formatNumber } from "../text/format-number";
import { costSentence, splitSentence } from "./case-sentences";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { always, item, type PaperItem } from "./paper-item";
import { typedBlocks } from "./typed-blocks";
import { withinWords } from "./within-words";

export const FINANCE_WORDS = 120;

/** At most 120 words: what it costs, what it frees, cash and staff time apart, and whose money it is. */
export function financeItems(given: PaperGiven): PaperItem[] {
  const { draft, context } = given;
  const { saving, cost, net, breakEvenPct, assumedPct, isIllustrative } = printedEconomics(draft, context);
  const { moneyOwner } = draft.asks;
  const percent = (share: number): string => `${formatNumber(Number(share.toPrecision(3)), context.locale)}%`;
  const words = withinWords(
    [
      costSentence(given),
      splitSentence(given),
      cost === null
        ? null
        : `A year of it costs ${exactMoney(cost.total, context)}, of which ${exactMoney(cost.newMoney, context)} is new money.`,
      saving === null
        ? null
        : `It frees ${rangeWords(saving, context)} a year: ${shortMoney(saving.capacity, context)} of staff time and ${shortMoney(saving.cash, context)} of cash in the case we expect.`,
      net !== null && net < 0 ? "That is less than it costs, and we say so." : null,
      breakEvenPct === null || assumedPct === null
        ? null
        : `It covers its cost at ${percent(breakEvenPct)} of contacts; we assume ${percent(assumedPct)}.`,
      saving === null ? "No saving is claimed." : null,
    ],
    FINANCE_WORDS,
  );
  const known = words === "No saving is claimed." ? "Not assessed yet: cost and hours are open." : words;
  return [
    ...always(paragraph(known)),
    ...always(typedBlocks(moneyOwner, "Whose money it is")),
    ...item("loss", 3, typedBlocks(draft.economics.lossReason, "Why it may cost more than it frees")),
    ...always(isIllustrative ? [{ kind: "callout", tone: "caution", text: WATERMARK }] : []),
  ];
}
