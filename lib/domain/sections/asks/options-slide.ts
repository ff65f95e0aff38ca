import { costOrNone } from "../../money/pilot-money-words";
import { noteOfSum, type Waiting } from "../../money/waiting-cost";
import { figure, makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { numberWord } from "../../text/number-words";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { AsksValues } from "./schema";

/** What it reads beside its own section: what doing nothing costs, and whether that would be spared. */
type Given = { asks: ReadAnswers<AsksValues>; alignment: { needs: readonly Waiting[] } };

/** The options side by side; the decisions themselves stand with the pilot and the meeting they belong to. */
export function optionsSlide({ asks, alignment }: Given, context: BuildContext): Slide[] {
  const named = asks.options.filter((option) => option.name !== null);
  if (named.length === 0) return [];
  const priced = (minor: number): string => optionCost(minor, alignment.needs, context);
  const table = makeTable({
    caption: "Options with their cost, gain and price",
    columns: [
      { head: "Option", share: 220 },
      { head: "Cost", share: 150 },
      { head: "What we gain", share: 255 },
      { head: "Why not", share: 255 },
    ],
    rows: named.map(({ name, cost, gain, whyNot }) => [
      name,
      figure(cost === null ? null : priced(cost)),
      gain,
      whyNot,
    ]),
    rhythm: "roomy",
    recommended: named.findIndex((option) => option.recommended === true),
  });
  const cost = named.find((option) => option.recommended === true)?.cost ?? null;
  const bare = { key: "options.bare" } as const;
  const title = slideTitle({
    context,
    candidates:
      cost === null || cost === 0 || named.length < 2
        ? [bare]
        : [{ key: "options", words: { count: numberWord(named.length), cost: costOrNone(cost, context) } }, bare],
  });
  return [{ id: "options", part: "appendix", kicker: "Appendix: options", title, layout: "table", table }];
}

/** The price of an option; where it is a sum of doing nothing, with the note that belongs beside it. */
export function optionCost(minor: number, needs: readonly Waiting[], context: BuildContext): string {
  const note = noteOfSum(minor, needs);
  return note === null ? costOrNone(minor, context) : `${costOrNone(minor, context)}, ${note}`;
}
