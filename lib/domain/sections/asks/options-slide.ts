import { costOrNone } from "../../money/pilot-money-words";
import { carriedWords, isWaitingSum, noteOfSum, type Waiting, yearlyWords } from "../../money/waiting-cost";
import type { Cell } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { optionsClaims } from "./asks-claims";
import type { AsksValues } from "./schema";

/** What it reads beside its own section: what doing nothing costs, and whether that would be spared. */
type Given = { asks: ReadAnswers<AsksValues>; alignment: { needs: readonly Waiting[] } };

/** The options side by side; the decisions themselves stand with the pilot and the meeting they belong to. */
export function optionsSlide({ asks, alignment }: Given, context: BuildContext): Slide[] {
  const named = asks.options.filter((option) => option.name !== null);
  if (named.length === 0) return [];
  const table = makeTable({
    caption: "Options with their cost, gain and price",
    columns: [
      { head: "Option", share: 220 },
      { head: "Cost", share: 150 },
      { head: "What we gain", share: 255 },
      { head: "Why not", share: 255 },
    ],
    rows: named.map((option) => [
      option.name,
      optionCost(option, alignment.needs, context),
      option.gain,
      option.whyNot,
    ]),
    recommended: named.findIndex((option) => option.recommended === true),
  });
  const title = slideTitle({
    context,
    facts: { options: named, money: (minor) => costOrNone(minor, context) },
    from: optionsClaims,
  });
  const frame = {
    id: "options",
    part: "appendix",
    kicker: "Appendix: options",
    title,
    layout: "table",
    table,
  } as const;
  const note = carriedNote(named, alignment.needs, context);
  return [note === null ? frame : { ...frame, note }];
}

/**
 * The price of an option, set as a figure; a sum of doing nothing stands in words with its note, because it has no
 * source of its own, and nought is no new money. Whoever acts pays a price, whatever sum it happens to equal.
 */
export function optionCost(option: Priced, needs: readonly Waiting[], context: BuildContext): Cell | null {
  const { cost: minor } = option;
  if (minor === null) return null;
  const words = costOrNone(minor, context);
  const waiting = isAction(option) ? [] : needs;
  if (!isWaitingSum(minor, waiting)) return minor === 0 ? words : figure(words);
  const note = noteOfSum(minor, waiting);
  const yearly = yearlyWords(minor, context);
  return note === null ? yearly : `${yearly}, ${note}`;
}

/** What of doing nothing stays whichever option is chosen; nothing where none of them is told as an act that has a price. */
export const carriedNote = (options: readonly Priced[], needs: readonly Waiting[], context: BuildContext) =>
  options.some((option) => isAction(option) && option.cost !== null) ? carriedWords(needs, context) : null;

/** Minor units; null where nobody has said. */
type Priced = { cost: number | null; recommended: boolean | null; doesNothing: boolean | null };

const isAction = ({ recommended, doesNothing }: Priced): boolean => recommended === true || doesNothing === false;
