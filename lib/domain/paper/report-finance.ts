import { missingWords } from "../money/pilot-money-words";
import { moneyOwnerWords } from "../sections/asks/ask-owner";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { claimedSaving, noSavingWords, runUpWords } from "../sections/economics/pilot-saving";
import { OUR_ENDS, printedEconomics, rangeWords, WATERMARK } from "../sections/economics/printed-economics";
import { costSentence, splitSentence } from "./case-sentences";
import { paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { always, item, type PaperItem } from "./paper-item";
import { typedBlocks } from "./typed-blocks";
import { withinWords } from "./within-words";

export const FINANCE_WORDS = 120;

/**
 * At most 120 words: what the first step costs and of what, what it would free in the same weeks, whose money it is and
 * what is not known. A whole year for everybody stands in the appendix alone.
 */
export function financeItems(given: PaperGiven): PaperItem[] {
  const { draft, context } = given;
  const money = pilotMoneyOf(draft, context);
  const missing = missingWords(money);
  const cost = costSentence(given);
  const sums = printedEconomics(draft, context);
  const saving = claimedSaving(sums);
  const words =
    cost === null
      ? "Not assessed yet: cost and hours are open."
      : withinWords(
          [
            cost,
            splitSentence(given),
            saving === null
              ? savingSentence(given)
              : `It would free ${rangeWords(saving, context)}, ${runUpWords(sums, context)}. ${OUR_ENDS}`,
            saving !== null && money.ceiling !== null && saving.central < money.ceiling
              ? "That is less than it costs, and we say so."
              : null,
            missing === null ? null : `Not known yet: ${missing}.`,
          ],
          FINANCE_WORDS,
        );
  const isIllustrative = saving !== null && sums.isIllustrative;
  return [
    ...always(paragraph(words)),
    ...always(typedBlocks(moneyOwnerWords(draft.asks, context), "Whose money it is")),
    ...item("loss", 3, typedBlocks(draft.economics.lossReason, "Why it may cost more than it frees")),
    ...always(isIllustrative ? [{ kind: "callout", tone: "caution", text: WATERMARK }] : []),
  ];
}

/** Why no saving stands beside the cost. */
function savingSentence({ draft, context }: PaperGiven): string {
  const words = noSavingWords(printedEconomics(draft, context), context);
  return words === null ? "No saving is claimed." : `Saving: ${words}.`;
}
