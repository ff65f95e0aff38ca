import type { Block } from "@/lib/domain/slides/block";
import { type Line, type Run, runsOf } from "@/lib/domain/slides/line";
import type { Fact, RowItem, Slide, SlideLayout, SlideOf } from "@/lib/domain/slides/slide";
import { MOST_BLOCKS, MOST_LISTED } from "./most-on-a-page";
import { countParts, divideAt, divideWithin } from "./split-block";
import { splitLine } from "./split-line";

/** A slide with one thing less, or with as many as surely cannot stay, and those as blocks for the slide that carries on. */
export type Shed<S = Slide> = { kept: S; moved: Block[] } | null;
type Shedders = { [L in SlideLayout]: (slide: SlideOf<L>, box: string) => Shed<SlideOf<L>> };

// Each layout gives up the last part of the box that overflows, and of a single part its last words.

const shedders = {
  // A cover is fitted as a whole: what has no room on it leaves it.
  cover: () => null,
  "rows-panel": (slide, box) => {
    if (box === "panel") return shedFact(slide.panel, (panel) => ({ ...slide, panel }));
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message }));
    return shedLast(slide.rows, (rows) => ({ ...slide, rows }), rowBlock, splitRow);
  },
  "chart-facts": (slide, box) => {
    if (box === "chart") return shedChart(slide.chart, (chart) => ({ ...slide, chart }));
    return shedFact(slide.facts, (facts) => ({ ...slide, facts }));
  },
  table: (slide, box) => (box === "note" ? shedNote(slide) : (shedNoteIfLong(slide) ?? shedTable(slide))),
  "table-map": (slide) => shedNoteIfLong(slide) ?? shedTable(slide),
  "chart-cards": (slide, box) => {
    if (box === "chart") return shedChart(slide.chart, (chart) => ({ ...slide, chart }));
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message: message ?? "" }));
    return shedFact(slide.cards, (cards) => ({ ...slide, cards }));
  },
  columns: (slide, box) => {
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message }));
    return shedLast(slide.columns, (columns) => ({ ...slide, columns }), columnBlocks, splitColumn);
  },
  plan: (slide) => shedPlan(slide),
  steps: (slide, box) => {
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message }));
    return keep(
      splitBlock(slide.steps),
      (steps) => ({ ...slide, steps }),
      (block) => block,
    );
  },
  text: ({ wide = [], ...slide }) => {
    if (wide.length === 0) return shedText(slide);
    // What stands in the columns is moved first. What stands above them is then split like any page of blocks.
    if (slide.body.length === 0) return shedText({ ...slide, body: wide, columns: undefined });
    const [body, moved] = takeFrom(slide.body, MOST_BLOCKS);
    return { kept: { ...slide, wide, body }, moved };
  },
} satisfies Shedders;

/** Takes one thing out of the box that overflows; null when there is nothing left to take. */
export function shed(slide: Slide, box: string): Shed {
  if (box === "sources") return shedSources(slide);
  // The table pairs each layout with a shedder of exactly that layout, which TypeScript cannot follow through a union.
  const take = shedders[slide.layout] as (slide: Slide, box: string) => Shed;
  return take(slide, box);
}

function shedText(slide: SlideOf<"text">): Shed<SlideOf<"text">> {
  const last = slide.body.at(-1);
  if (last === undefined) return null;
  if (slide.body.length > 1) {
    const [body, moved] = takeFrom(slide.body, MOST_BLOCKS);
    return { kept: { ...slide, body }, moved };
  }
  return keep(
    splitBlock(last),
    (block) => ({ ...slide, body: [block] }),
    (block) => block,
  );
}

/** Its last part, else its last words. */
function splitBlock(block: Block): [Block, Block] | null {
  const count = countParts(block);
  return count > 1 ? divideAt(block, Math.min(count - 1, MOST_LISTED)) : divideWithin(block);
}

/** All but the last of some things, and no more than a page can hold of them; the others are what is taken. */
function takeFrom<T>(things: readonly T[], most: number): [T[], T[]] {
  const kept = Math.min(things.length - 1, most);
  return [things.slice(0, kept), things.slice(kept)];
}

const paragraph = (text: Line): Block => ({ kind: "paragraph", text });
const small = (text: Line): Block => ({ kind: "paragraph", role: "small", text });
/** Words that have left their place say whose they are. */
const named = (name: Line, text: Line): Block =>
  paragraph([...runsOf(name).map((run): Run => ({ ...run, strong: true })), { text: " " }, ...runsOf(text)]);

function keep<T, S>(pair: [T, T] | null, make: (first: T) => S, move: (second: T) => Block): Shed<S> {
  return pair && { kept: make(pair[0]), moved: [move(pair[1])] };
}

function shedLast<T, S>(
  items: readonly T[],
  make: (items: T[]) => S,
  move: (item: T) => Block[],
  split: (item: T) => { kept: T; moved: Block[] } | null,
): Shed<S> {
  const last = items.at(-1);
  if (last === undefined) return null;
  if (items.length > 1) {
    const [kept, taken] = takeFrom(items, MOST_LISTED);
    return { kept: make(kept), moved: taken.flatMap(move) };
  }
  const parts = split(last);
  return parts && { kept: make([parts.kept]), moved: parts.moved };
}

const factBlock = ({ label, value, text, unverified }: Fact): Block =>
  named(label, [
    ...(value === undefined ? [] : [{ text: `${value} ` }]),
    ...(unverified ? [{ text: "(unverified) " }] : []),
    ...runsOf(text),
  ]);

function splitFact(fact: Fact): { kept: Fact; moved: Block[] } | null {
  const parts = splitLine(fact.text);
  return parts && { kept: { ...fact, text: parts[0] }, moved: [named(fact.label, parts[1])] };
}

/** `least` facts stay even when long, and give up words instead: the longest first. */
function shedFact<S>(facts: readonly Fact[], make: (facts: Fact[]) => S, least = 1): Shed<S> {
  if (facts.length > least) return shedLast(facts, make, (fact) => [factBlock(fact)], splitFact);
  const lengths = facts.map(({ text }) => runsOf(text).reduce((sum, run) => sum + run.text.length, 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  const fact = facts[longest];
  const parts = fact === undefined ? null : splitFact(fact);
  if (parts === null) return null;
  return { kept: make(facts.map((other, at) => (at === longest ? parts.kept : other))), moved: parts.moved };
}

const shedMessage = <S>(message: string | undefined, make: (message: string | undefined) => S): Shed<S> =>
  message === undefined ? null : { kept: make(undefined), moved: [paragraph(message)] };

const shedChart = <S>(chart: Block | null, make: (chart: Block | null) => S): Shed<S> =>
  chart && (keep(splitBlock(chart), make, (block) => block) ?? { kept: make(null), moved: [chart] });

const rowBlock = ({ value, lead, text, owner, by }: RowItem): Block[] => {
  const who = [owner, by].filter((part) => part !== undefined).join(", ");
  return [
    named(
      [...(value === undefined ? [] : [{ text: `${value} ` }]), ...runsOf(lead)],
      [...(text === undefined ? [] : [...runsOf(text), { text: " " }]), { text: who }],
    ),
  ];
};

function splitRow(row: RowItem): { kept: RowItem; moved: Block[] } | null {
  if (row.text !== undefined) return { kept: { ...row, text: undefined }, moved: [named(row.lead, row.text)] };
  const parts = splitLine(row.lead);
  return parts && { kept: { ...row, lead: parts[0] }, moved: [paragraph(parts[1])] };
}

type Column = SlideOf<"columns">["columns"][number];

const columnBlocks = ({ head, value, body, caveat }: Column): Block[] => [
  named(head, value ?? ""),
  ...body.map(paragraph),
  ...(caveat === undefined ? [] : [small(caveat)]),
];

function splitColumn(column: Column): { kept: Column; moved: Block[] } | null {
  if (column.caveat !== undefined) return { kept: { ...column, caveat: undefined }, moved: [small(column.caveat)] };
  const last = column.body.at(-1);
  if (last === undefined) return null;
  if (column.body.length > 1) return { kept: { ...column, body: column.body.slice(0, -1) }, moved: [paragraph(last)] };
  const parts = splitLine(last);
  return parts && { kept: { ...column, body: [parts[0]] }, moved: [paragraph(parts[1])] };
}

type WithTable = SlideOf<"table"> | SlideOf<"table-map">;
const LONG_NOTE = 240;

const shedTable = <S extends WithTable>(slide: S): Shed<S> =>
  keep(
    splitBlock(slide.table),
    (table) => ({ ...slide, table }),
    (block) => block,
  );

const shedNote = <S extends WithTable>(slide: S): Shed<S> =>
  slide.note === undefined ? null : { kept: { ...slide, note: undefined }, moved: [paragraph(slide.note)] };

/** A note of a line or two stays with its table; a long one goes before the table is divided. */
const shedNoteIfLong = <S extends WithTable>(slide: S): Shed<S> =>
  slide.note !== undefined && runsOf(slide.note).reduce((sum, run) => sum + run.text.length, 0) > LONG_NOTE
    ? shedNote(slide)
    : null;

const PLAN_SCOPE_LIMIT = 160;

/** Long words go first, then measures; time and a short rule always stay. */
function shedPlan(slide: SlideOf<"plan">): Shed<SlideOf<"plan">> {
  const lengthOf = (lines: readonly Line[]): number =>
    lines.reduce<number>((sum, line) => sum + runsOf(line).reduce((inner, run) => inner + run.text.length, 0), 0);
  if (lengthOf(slide.inScope) > PLAN_SCOPE_LIMIT && slide.inScope.length > 0) {
    return { kept: { ...slide, inScope: [] }, moved: slide.inScope.map((line) => named("In", line)) };
  }
  if (lengthOf(slide.outOfScope) > PLAN_SCOPE_LIMIT && slide.outOfScope.length > 0) {
    return { kept: { ...slide, outOfScope: [] }, moved: slide.outOfScope.map((line) => named("Out", line)) };
  }
  const fewer = keep(
    splitBlock(slide.measures),
    (measures) => ({ ...slide, measures }),
    (block) => block,
  );
  if (fewer && slide.measures.kind === "table" && slide.measures.rows.length > 1) return fewer;
  const last = slide.rule.at(-1);
  return last === undefined ? fewer : { kept: { ...slide, rule: slide.rule.slice(0, -1) }, moved: [paragraph(last)] };
}

function shedSources(slide: Slide): Shed {
  const sources = slide.sources ?? [];
  const last = sources.at(-1);
  if (last === undefined) return null;
  if (sources.length > 1) return { kept: { ...slide, sources: sources.slice(0, -1) }, moved: [small(last)] };
  const parts = splitLine(last);
  return parts && { kept: { ...slide, sources: [parts[0]] }, moved: [small(parts[1])] };
}
