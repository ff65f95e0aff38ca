import { plainLine } from "../../slides/line";
import type { Fact, RowItem, Slide, SlideLayout, SlideOf } from "../../slides/slide";
import { holdsCondition } from "../../text/holds-condition";
import { factSaid, rowSaid, type Shown, said, shorten } from "./shown";

const SUBTITLE_WORDS = 10;

type Lighter = { [L in SlideLayout]: (slide: SlideOf<L>) => Shown | null };

/** Takes one thing off a slide that still has too much to read, the least telling first; null where nothing can go. */
const lighter = {
  cover: (slide) => {
    const fewer = withoutLast(slide.facts, (facts) => ({ ...slide, facts }), factSaid);
    if (fewer !== null || lengthOf(slide.subtitle) <= SUBTITLE_WORDS) return fewer;
    const { line, left } = shorten(slide.subtitle, SUBTITLE_WORDS);
    return left.length === 0 ? null : { slide: { ...slide, subtitle: plainLine(line) }, left };
  },
  "rows-panel": ({ message, ...slide }) => {
    if (message !== undefined) return { slide, left: [said("", message)] };
    return shortenLongest(slide.rows, (rows) => ({ ...slide, rows }));
  },
  "chart-facts": (slide) => {
    const long = longestFact(slide.facts);
    if (long !== null) return { slide: { ...slide, facts: long.facts }, left: long.left };
    return withoutLast(slide.facts, (facts) => ({ ...slide, facts }), factSaid);
  },
  "chart-cards": (slide) => {
    if (slide.message !== "") return { slide: { ...slide, message: "" }, left: [said("", slide.message)] };
    const long = longestFact(slide.cards);
    if (long !== null) return { slide: { ...slide, cards: long.facts }, left: long.left };
    return withoutLast(slide.cards, (cards) => ({ ...slide, cards }), factSaid);
  },
  table: () => null,
  "table-map": () => null,
  columns: ({ message, ...slide }) => {
    if (message !== undefined) return { slide, left: [said("", message)] };
    return withoutLast(
      slide.columns,
      (columns) => ({ ...slide, columns }),
      () => "",
    );
  },
  plan: (slide) => {
    if (slide.outOfScope.length > 0) {
      return { slide: { ...slide, outOfScope: [] }, left: slide.outOfScope.map((line) => said("Out", line)) };
    }
    if (slide.inScope.length === 0) return null;
    return { slide: { ...slide, inScope: [] }, left: slide.inScope.map((line) => said("In", line)) };
  },
  steps: ({ message, ...slide }) => {
    if (message !== undefined) return { slide, left: [said("", message)] };
    const { steps } = slide;
    if (steps.kind !== "steps") return null;
    const longest = steps.items
      .filter(({ what }) => !holdsCondition(what))
      .sort((one, other) => lengthOf(other.what) - lengthOf(one.what))[0];
    const most = STEPS.find((step) => longest !== undefined && lengthOf(longest.what) > step);
    if (longest === undefined || most === undefined) return null;
    const items = steps.items.map((step) =>
      step === longest ? { ...step, what: plainLine(shorten(step.what, most).line) } : step,
    );
    const left = longest.what.endsWith("…") ? [] : [said(longest.when, longest.what)];
    return { slide: { ...slide, steps: { ...steps, items } }, left };
  },
  message: () => null,
  text: (slide) =>
    withoutLast(
      slide.body,
      (body) => ({ ...slide, body }),
      () => "",
    ),
} satisfies Lighter;

export function lighten(slide: Slide): Shown | null {
  // The table pairs each layout with a taker of exactly that layout, which TypeScript cannot follow through a union.
  const take = lighter[slide.layout] as (slide: Slide) => Shown | null;
  return take(slide);
}

function withoutLast<T>(items: readonly T[], make: (items: T[]) => Slide, tell: (item: T) => string): Shown | null {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return null;
  return { slide: make(items.slice(0, -1)), left: [tell(last)].filter((text) => text !== "") };
}

const LEAST_WORDS = 4;
const STEPS = [12, 10, 8, 7, 6, 5, LEAST_WORDS] as const;

const lengthOf = (text: string): number => text.split(/\s+/u).length;

/** The longest row gives up words first, step by step. */
function shortenLongest(rows: readonly RowItem[], make: (rows: RowItem[]) => Slide): Shown | null {
  const longest = rows
    .filter(({ lead }) => !holdsCondition(plainLine(lead)))
    .sort((a, b) => lengthOf(plainLine(b.lead)) - lengthOf(plainLine(a.lead)))[0];
  const most = STEPS.find((step) => longest !== undefined && lengthOf(plainLine(longest.lead)) > step);
  if (longest === undefined || most === undefined) return null;
  const short = rows.map((row) => (row === longest ? { ...row, lead: shorten(row.lead, most).line } : row));
  return { slide: make(short), left: plainLine(longest.lead).endsWith("…") ? [] : [rowSaid(longest)] };
}

function longestFact(facts: readonly Fact[]): { facts: Fact[]; left: string[] } | null {
  const longest = facts
    .filter(({ text }) => !holdsCondition(plainLine(text)))
    .sort((a, b) => lengthOf(plainLine(b.text)) - lengthOf(plainLine(a.text)))[0];
  const most = STEPS.find((step) => longest !== undefined && lengthOf(plainLine(longest.text)) > step);
  if (longest === undefined || most === undefined) return null;
  return {
    facts: facts.map((fact) => (fact === longest ? { ...fact, text: shorten(fact.text, most).line } : fact)),
    left: plainLine(longest.text).endsWith("…") ? [] : [factSaid(longest)],
  };
}
