import { missingWords } from "../money/pilot-money-words";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { claimedSaving, noSavingWords, runUpWords } from "../sections/economics/pilot-saving";
import { printedEconomics, rangeWords, WATERMARK } from "../sections/economics/printed-economics";
import type { Block } from "../slides/block";
import { asSentence } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import { costSentence, splitSentence } from "./case-sentences";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { withinWords } from "./within-words";

export const FINANCE_WORDS = 120;

/**
 * At most 120 words: what the first step costs and of what, what it would free in the same weeks, whose money it is and
 * what is not known. A whole year for everybody stands in the appendix alone.
 */
export function financeBlocks(given: PaperGiven): Block[] {
  const { draft, context } = given;
  const { moneyOwner } = draft.asks;
  const money = pilotMoneyOf(draft, context);
  const missing = missingWords(money);
  const cost = costSentence(given);
  if (cost === null) return paragraph("Not assessed yet: cost and hours are open.");
  const sums = printedEconomics(draft, context);
  const saving = claimedSaving(sums);
  const words = withinWords(
    [
      cost,
      splitSentence(given),
      saving === null
        ? savingSentence(given)
        : `It would free ${rangeWords(saving, context)}, ${runUpWords(sums, context)}.`,
      saving !== null && money.ceiling !== null && saving.central < money.ceiling
        ? "That is less than it costs, and we say so."
        : null,
      moneyOwner === null ? null : `Whose money it is: ${asSentence(shortClause(moneyOwner, 60))}`,
      missing === null ? null : `Not known yet: ${missing}.`,
      draft.economics.lossReason === null ? null : asSentence(shortClause(draft.economics.lossReason, 160)),
    ],
    FINANCE_WORDS,
  );
  const isIllustrative = saving !== null && sums.isIllustrative;
  return [
    ...paragraph(words),
    ...(isIllustrative ? [{ kind: "callout", tone: "caution", text: WATERMARK } as const] : []),
  ];
}

/** Why no saving stands beside the cost. */
function savingSentence({ draft, context }: PaperGiven): string {
  const words = noSavingWords(printedEconomics(draft, context), context);
  return words === null ? "No saving is claimed." : `Saving: ${words}.`;
}
