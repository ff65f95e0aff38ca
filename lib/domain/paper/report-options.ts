import { waitingWords } from "../money/waiting-cost";
import { carriedNote, optionCost } from "../sections/asks/options-slide";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { makeTable } from "../slides/make-table";
import { withListLines } from "../text/read-list";
import { askWords, paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { item, type PaperItem, rows } from "./paper-item";
import { typedBlocks } from "./typed-blocks";

type Option = Pick<PaperGiven["draft"]["asks"]["options"][number], "cost" | "gain" | "whyNot"> & {
  name: string;
  recommended: boolean;
  doesNothing: boolean | null;
};

const NOT_COSTED = "Its cost is not worked out yet.";

/** Doing nothing is among them: where the author says that none of theirs is, ours says what is known of it. */
export function optionItems(given: PaperGiven): PaperItem[] {
  const { needs } = given.draft.alignment;
  const typed = optionsOf(given);
  const options = lacksDoingNothing(given) ? [doingNothing(given), ...typed] : typed;
  const table = makeTable({
    caption: "Options with their cost, gain and price",
    columns: [
      { head: "Option", share: 210 },
      { head: "Cost", share: 110 },
      { head: "What we gain", share: 280 },
      { head: "Why not", share: 280 },
    ],
    rows: options.map((option) => [
      withListLines(option.name),
      optionCost(option, needs, given.context),
      option.gain === null ? null : withListLines(option.gain),
      option.whyNot === null ? null : withListLines(option.whyNot),
    ]),
    rhythm: "dense",
    recommended: options.findIndex(({ recommended }) => recommended),
  });
  const preferred = options.find(({ recommended }) => recommended);
  return [
    ...rows("option", () => 2, table),
    ...item("carried", 2, paragraph(carriedNote(options, needs, given.context))),
    ...(preferred === undefined ? [] : item("decision", 1, typedBlocks(preferred.name, "We recommend"))),
  ];
}

/** The options as typed; without any, the smaller step that stands ready and the decision itself. */
function optionsOf(given: PaperGiven): Option[] {
  const { asks } = given.draft;
  const typed = asks.options.flatMap(({ name, recommended, doesNothing, cost, gain, whyNot }): Option[] =>
    name === null ? [] : [{ name, cost, gain, whyNot, doesNothing, recommended: recommended === true }],
  );
  if (typed.length > 0) return typed;
  const [first] = asks.asks;
  const fallback = first?.fallback ?? null;
  const smaller: Option[] =
    fallback === null
      ? []
      : [{ name: fallback, cost: null, gain: null, whyNot: null, recommended: false, doesNothing: false }];
  const asked: Option = {
    name: askWords(given),
    cost: pilotMoneyOf(given.draft, given.context).ceiling,
    gain: first?.supportLooksLike ?? null,
    whyNot: null,
    recommended: true,
    doesNothing: false,
  };
  return [...smaller, asked];
}

/** Told by the author's own choice and never by a name; while nothing is said of options that are there, they stand. */
function lacksDoingNothing({ draft }: PaperGiven): boolean {
  const named = draft.asks.options.filter(({ name }) => name !== null);
  if (named.length === 0) return true;
  return (
    named.some(({ doesNothing }) => doesNothing !== null) && named.every(({ doesNothing }) => doesNothing !== true)
  );
}

function doingNothing({ draft, context }: PaperGiven): Option {
  const need = draft.alignment.needs.find(({ doNothingText }) => doNothingText !== null);
  return {
    name: "Do nothing",
    // Its sum stands with its words and its note.
    cost: null,
    gain: "Nobody has to do anything new.",
    whyNot: need === undefined ? NOT_COSTED : waitingWords(need, context),
    recommended: false,
    doesNothing: true,
  };
}
