import { formatMoney } from "../money/format-money";
import { figure, makeTable } from "../slides/make-table";
import { withListLines } from "../text/read-list";
import { askWords } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { item, type PaperItem, rows } from "./paper-item";
import { typedBlocks } from "./typed-blocks";

type Option = { name: string; cost: number | null; gain: string | null; whyNot: string | null; recommended: boolean };

const NOT_COSTED = "Its cost is not worked out yet.";

/** Doing nothing is always among them: where the case does not name it, it says what is known of it. */
export function optionItems(given: PaperGiven): PaperItem[] {
  const { locale, currency } = given.context;
  const typed = optionsOf(given);
  const options = typed.some(({ name }) => SAYS_NOTHING.test(name)) ? typed : [doingNothing(given), ...typed];
  const table = makeTable({
    caption: "Options with their cost, gain and price",
    columns: [
      { head: "Option", share: 210 },
      { head: "Cost", share: 110 },
      { head: "What we gain", share: 280 },
      { head: "Why not", share: 280 },
    ],
    rows: options.map(({ name, cost, gain, whyNot }) => [
      withListLines(name),
      figure(cost === null ? null : formatMoney({ minor: cost, currency, locale })),
      gain === null ? null : withListLines(gain),
      whyNot === null ? null : withListLines(whyNot),
    ]),
    rhythm: "dense",
    recommended: options.findIndex(({ recommended }) => recommended),
  });
  const preferred = options.find(({ recommended }) => recommended);
  return [
    ...rows("option", () => 2, table),
    ...(preferred === undefined ? [] : item("decision", 1, typedBlocks(preferred.name, "We recommend"))),
  ];
}

/** The options as typed; without any, the smaller step that stands ready and the decision itself. */
function optionsOf(given: PaperGiven): Option[] {
  const { asks, pilot } = given.draft;
  const typed = asks.options.flatMap(({ name, recommended, ...rest }): Option[] =>
    name === null ? [] : [{ ...rest, name, recommended: recommended === true }],
  );
  if (typed.length > 0) return typed;
  const [first] = asks.asks;
  const fallback = first?.fallback ?? null;
  const smaller: Option[] =
    fallback === null ? [] : [{ name: fallback, cost: null, gain: null, whyNot: null, recommended: false }];
  const asked: Option = {
    name: askWords(given),
    cost: first?.cost ?? pilot.budgetCeiling,
    gain: first?.supportLooksLike ?? null,
    whyNot: null,
    recommended: true,
  };
  return [...smaller, asked];
}

const SAYS_NOTHING = /\b(do(ing)? nothing|no change|as (we|it) (do|is) now)\b/iu;

function doingNothing({ draft }: PaperGiven): Option {
  const need = draft.alignment.needs.find(({ doNothingText }) => doNothingText !== null);
  return {
    name: "Do nothing",
    cost: need?.doNothingAmount ?? null,
    gain: "Nobody has to do anything new.",
    whyNot: need?.doNothingText ?? NOT_COSTED,
    recommended: false,
  };
}
