import type { Block } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { type Line, plainLine, type Run, runsOf } from "@/lib/domain/slides/line";
import type { Fact, RowItem, Slide, SlideLayout, SlideOf } from "@/lib/domain/slides/slide";
import { MOST_BLOCKS, MOST_LISTED } from "./most-on-a-page";
import { countParts, divideAt, divideWithin } from "./split-block";
import { splitLine } from "./split-line";

/** A slide with one thing less, or with as many as surely cannot stay, and those as blocks for the slide that carries on. */
export type Shed<S = Slide> = { kept: S; moved: Block[] } | null;
/** Whether things leave whole, or a text that is all a slide has may be parted between its words. */
export type Way = "whole" | "words";
type Shedders = { [L in SlideLayout]: (slide: SlideOf<L>, box: string, way: Way) => Shed<SlideOf<L>> };

// Each layout gives up the last thing of the box that overflows. A single one leaves its label and its figure where
// that says something, else it leaves as well.

const shedders = {
  // A cover is fitted as a whole: what has no room on it leaves it.
  cover: () => null,
  "rows-panel": (slide, box, way) => {
    if (box === "panel") return shedFact(slide.panel, (panel) => ({ ...slide, panel }), way);
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message }));
    return shedLast(slide.rows, (rows) => ({ ...slide, rows }), { move: rowBlock, split: splitRow, way });
  },
  "chart-facts": (slide, box, way) => {
    if (box === "chart") return shedChart(slide.chart, (chart) => ({ ...slide, chart }));
    return shedFact(slide.facts, (facts) => ({ ...slide, facts }), way);
  },
  table: (slide, box, way) => (box === "note" ? shedNote(slide) : (shedNoteIfLong(slide) ?? shedTable(slide, way))),
  "table-map": (slide, _box, way) => shedNoteIfLong(slide) ?? shedTable(slide, way),
  "chart-cards": (slide, box, way) => {
    if (box === "chart") return shedChart(slide.chart, (chart) => ({ ...slide, chart }));
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message: message ?? "" }));
    return shedFact(slide.cards, (cards) => ({ ...slide, cards }), way);
  },
  columns: (slide, box, way) => {
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message }));
    const how = { move: columnBlocks, split: splitColumn, way };
    return shedLast(slide.columns, (columns) => ({ ...slide, columns }), how);
  },
  plan: (slide, _box, way) => shedPlan(slide, way),
  steps: (slide, box, way) => {
    if (box === "message") return shedMessage(slide.message, (message) => ({ ...slide, message }));
    return shedBlock(slide.steps, (steps) => ({ ...slide, steps }), way);
  },
  // Composing has settled what stays of it.
  message: () => null,
  text: ({ wide = [], ...slide }, _box, way) => {
    if (wide.length === 0) return shedText(slide, way);
    // What stands in the columns is moved first. What stands above them is then split like any page of blocks.
    if (slide.body.length === 0) return shedText({ ...slide, body: wide, columns: undefined }, way);
    const [body, moved] = takeFrom(slide.body, MOST_BLOCKS);
    return { kept: { ...slide, wide, body }, moved };
  },
} satisfies Shedders;

/** Takes one thing out of the box that overflows; null when there is nothing left to take in this way. */
export function shed(slide: Slide, box: string, way: Way): Shed {
  if (box === "sources") return shedSources(slide, way);
  // The table pairs each layout with a shedder of exactly that layout, which TypeScript cannot follow through a union.
  const take = shedders[slide.layout] as (slide: Slide, box: string, way: Way) => Shed;
  return take(slide, box, way);
}

function shedText(slide: SlideOf<"text">, way: Way): Shed<SlideOf<"text">> {
  const last = slide.body.at(-1);
  if (last === undefined) return null;
  if (slide.body.length > 1) {
    const [body, moved] = takeFrom(slide.body, MOST_BLOCKS);
    return { kept: { ...slide, body }, moved };
  }
  return shedBlock(last, (block) => ({ ...slide, body: [block] }), way);
}

/** The last part of a block; of a single one what is long beside its label, or its last words. */
function shedBlock<S>(block: Block, make: (block: Block) => S, way: Way): Shed<S> {
  const count = countParts(block);
  const within = way === "words" ? divideWithin : partRow;
  const parts = count > 1 ? divideAt(block, Math.min(count - 1, MOST_LISTED)) : within(block);
  return parts && { kept: make(parts[0]), moved: [parts[1]] };
}

const LONG_CELL = 60;

/** The only row of a table keeps its name and its short cells; each long cell leaves whole, under the same name. */
function partRow(block: Block): [Block, Block] | null {
  if (block.kind !== "table") return null;
  const [row = []] = block.rows;
  const isLong = row.map((cell, column) => column > 0 && plainLine(cellText(cell)).length > LONG_CELL);
  if (!isLong.includes(true)) return null;
  const kept = row.map((cell, column) => (isLong[column] ? "" : cell));
  const moved = row.map((cell, column) => (column === 0 || isLong[column] ? cell : ""));
  return [
    { ...block, rows: [kept] },
    { ...block, rows: [moved] },
  ];
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

type Parted<T> = { kept: T; moved: Block[] } | null;
type How<T> = { move: (item: T) => Block[]; split: (item: T, way: Way) => Parted<T>; way: Way };

function shedLast<T, S>(items: readonly T[], make: (items: T[]) => S, { move, split, way }: How<T>): Shed<S> {
  const last = items.at(-1);
  if (last === undefined) return null;
  if (items.length > 1) {
    const [kept, taken] = takeFrom(items, MOST_LISTED);
    return { kept: make(kept), moved: taken.flatMap(move) };
  }
  const parts = split(last, way);
  if (parts !== null) return { kept: make([parts.kept]), moved: parts.moved };
  return way === "whole" ? { kept: make([]), moved: move(last) } : null;
}

const factBlock = ({ label, value, text, unverified }: Fact): Block =>
  named(label, [
    ...(value === undefined ? [] : [{ text: `${value} ` }]),
    ...(unverified ? [{ text: "(unverified) " }] : []),
    ...runsOf(text),
  ]);

function splitFact(fact: Fact, way: Way): Parted<Fact> {
  if (way === "whole") {
    const hasWords = fact.value !== undefined && plainLine(fact.text) !== "";
    return hasWords ? { kept: { ...fact, text: "" }, moved: [named(fact.label, fact.text)] } : null;
  }
  const parts = splitLine(fact.text);
  return parts && { kept: { ...fact, text: parts[0] }, moved: [named(fact.label, parts[1])] };
}

/** The last leaves while there are more than `least`; of so few, the longest gives up its words or leaves. */
function shedFact<S>(facts: readonly Fact[], make: (facts: Fact[]) => S, way: Way, least = 1): Shed<S> {
  const move = (fact: Fact): Block[] => [factBlock(fact)];
  if (facts.length > least) return shedLast(facts, make, { move, split: splitFact, way });
  const lengths = facts.map(({ text }) => runsOf(text).reduce((sum, run) => sum + run.text.length, 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  const fact = facts[longest];
  if (fact === undefined) return null;
  const parts = splitFact(fact, way);
  if (parts !== null) {
    return { kept: make(facts.map((other, at) => (at === longest ? parts.kept : other))), moved: parts.moved };
  }
  return way === "whole" ? { kept: make(facts.filter((_, at) => at !== longest)), moved: move(fact) } : null;
}

const shedMessage = <S>(message: string | undefined, make: (message: string | undefined) => S): Shed<S> =>
  !message ? null : { kept: make(undefined), moved: [paragraph(message)] };

const shedChart = <S>(chart: Block | null, make: (chart: Block | null) => S): Shed<S> =>
  chart && (shedBlock<S>(chart, make, "whole") ?? { kept: make(null), moved: [chart] });

const rowBlock = ({ value, lead, text, owner, by }: RowItem): Block[] => {
  const who = [owner, by].filter((part) => part !== undefined).join(", ");
  return [
    named(
      [...(value === undefined ? [] : [{ text: `${value} ` }]), ...runsOf(lead)],
      [...(text === undefined ? [] : [...runsOf(text), { text: " " }]), { text: who }],
    ),
  ];
};

function splitRow(row: RowItem, way: Way): Parted<RowItem> {
  if (row.text !== undefined) return { kept: { ...row, text: undefined }, moved: [named(row.lead, row.text)] };
  if (way === "whole") return null;
  const parts = splitLine(row.lead);
  return parts && { kept: { ...row, lead: parts[0] }, moved: [paragraph(parts[1])] };
}

type Column = SlideOf<"columns">["columns"][number];

const columnBlocks = ({ head, value, body, caveat }: Column): Block[] => [
  named(head, value ?? ""),
  ...body.map(paragraph),
  ...(caveat === undefined ? [] : [small(caveat)]),
];

function splitColumn(column: Column, way: Way): Parted<Column> {
  const { head, value, body, caveat } = column;
  if (caveat !== undefined) return { kept: { ...column, caveat: undefined }, moved: [named(head, caveat)] };
  const last = body.at(-1);
  if (last === undefined) return null;
  if (body.length > 1 || (way === "whole" && value !== undefined)) {
    return { kept: { ...column, body: body.slice(0, -1) }, moved: [named(head, last)] };
  }
  const parts = way === "words" ? splitLine(last) : null;
  return parts && { kept: { ...column, body: [parts[0]] }, moved: [named(head, parts[1])] };
}

type WithTable = SlideOf<"table"> | SlideOf<"table-map">;
const LONG_NOTE = 240;

const shedTable = <S extends WithTable>(slide: S, way: Way): Shed<S> =>
  shedBlock(slide.table, (table) => ({ ...slide, table }), way);

const shedNote = <S extends WithTable>(slide: S): Shed<S> =>
  slide.note === undefined ? null : { kept: { ...slide, note: undefined }, moved: [paragraph(slide.note)] };

/** A note of a line or two stays with its table; a long one goes before the table is divided. */
const shedNoteIfLong = <S extends WithTable>(slide: S): Shed<S> =>
  slide.note !== undefined && runsOf(slide.note).reduce((sum, run) => sum + run.text.length, 0) > LONG_NOTE
    ? shedNote(slide)
    : null;

const PLAN_SCOPE_LIMIT = 160;

/** Long words go first, then measures; time and a short rule always stay. */
function shedPlan(slide: SlideOf<"plan">, way: Way): Shed<SlideOf<"plan">> {
  const lengthOf = (lines: readonly Line[]): number =>
    lines.reduce<number>((sum, line) => sum + runsOf(line).reduce((inner, run) => inner + run.text.length, 0), 0);
  if (lengthOf(slide.inScope) > PLAN_SCOPE_LIMIT && slide.inScope.length > 0) {
    return { kept: { ...slide, inScope: [] }, moved: slide.inScope.map((line) => named("In", line)) };
  }
  if (lengthOf(slide.outOfScope) > PLAN_SCOPE_LIMIT && slide.outOfScope.length > 0) {
    return { kept: { ...slide, outOfScope: [] }, moved: slide.outOfScope.map((line) => named("Out", line)) };
  }
  const fewer = shedBlock(slide.measures, (measures) => ({ ...slide, measures }), way);
  if (fewer && slide.measures.kind === "table" && slide.measures.rows.length > 1) return fewer;
  const last = slide.rule.at(-1);
  return last === undefined ? fewer : { kept: { ...slide, rule: slide.rule.slice(0, -1) }, moved: [paragraph(last)] };
}

function shedSources(slide: Slide, way: Way): Shed {
  const sources = slide.sources ?? [];
  const last = sources.at(-1);
  if (last === undefined) return null;
  if (sources.length > 1 || way === "whole") {
    return { kept: { ...slide, sources: sources.slice(0, -1) }, moved: [small(last)] };
  }
  const parts = splitLine(last);
  return parts && { kept: { ...slide, sources: [parts[0]] }, moved: [small(parts[1])] };
}
