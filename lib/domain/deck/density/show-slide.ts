import type { Block, BlockOf, Cell } from "../../slides/block";
import { cellText } from "../../slides/cell-text";
import { plainLine } from "../../slides/line";
import type { MessagePart } from "../../slides/message";
import type { Fact, Slide, SlideLayout, SlideOf } from "../../slides/slide";
import { blockTexts } from "../../slides/slide-texts";
import { factSaid, rowSaid, type Shown, said, shorten } from "./shown";

// What stays of each layout when it is shown to a room: figures, charts and a few words. Nothing is lost: the sentences
// left off are the speaker's, and stand in the notes.

const MOST_ITEMS = 4;
const MOST_ROWS = 5;
const MOST_COLUMNS = 4;
/** Nothing starts longer than this; what is still too much together gives way piece by piece. */
const WORDS = { fact: 14, card: 14, row: 16, column: 12, step: 9, scope: 8, message: 12, cell: 12 } as const;
const BESIDE_CHART = 2;

type Showers = { [L in SlideLayout]: (slide: SlideOf<L>) => Shown };

const showers = {
  cover: (slide) => {
    const kept = slide.facts.filter(({ label }) => label !== "Their record");
    return { slide: { ...slide, facts: kept }, left: slide.facts.filter((fact) => !kept.includes(fact)).map(factSaid) };
  },
  "rows-panel": (slide) => {
    const rows = slide.rows.map((row) => ({ row, short: shorten(row.lead, WORDS.row) }));
    return {
      slide: {
        ...slide,
        panel: [],
        rows: rows.map(({ row, short }) => ({ ...row, lead: short.line, text: undefined })),
      },
      left: [
        ...rows.flatMap(({ row, short }) => (short.left.length > 0 || row.text !== undefined ? [rowSaid(row)] : [])),
        ...slide.panel.map(factSaid),
      ],
    };
  },
  "chart-facts": (slide) => {
    const chart = showCards(slide.chart);
    const { facts, left } = fewFacts(slide.facts, WORDS.fact, slide.chart === null ? MOST_ITEMS - 1 : BESIDE_CHART);
    return { slide: { ...slide, chart: chart.block, facts }, left: [...chart.left, ...left] };
  },
  "chart-cards": (slide) => {
    const { facts: cards, left } = fewFacts(
      slide.cards,
      WORDS.card,
      slide.chart === null ? MOST_ITEMS - 1 : BESIDE_CHART,
    );
    return { slide: { ...slide, cards }, left };
  },
  table: (slide) => {
    const { note, ...rest } = slide;
    const { block, left } = fewCells(slide.table);
    return { slide: { ...rest, table: block }, left: [...left, ...(note === undefined ? [] : [said("", note)])] };
  },
  "table-map": (slide) => {
    const { note, ...rest } = slide;
    return { slide: rest, left: note === undefined ? [] : [said("", note)] };
  },
  columns: (slide) => {
    const columns = slide.columns.map((column) => ({ column, shown: showColumn(column) }));
    return {
      slide: { ...slide, columns: columns.map(({ shown }) => shown) },
      left: columns.map(({ column: { head, body, caveat } }) =>
        said(plainLine(head), [...body, ...(caveat === undefined ? [] : [caveat])].map(plainLine).join(" ")),
      ),
    };
  },
  plan: (slide) => {
    const [first, second] = [slide.inScope, slide.outOfScope].map((lines) =>
      lines.map((line) => shorten(line, WORDS.scope)),
    );
    return {
      slide: {
        ...slide,
        inScope: (first ?? []).map(({ line }) => line),
        outOfScope: (second ?? []).map(({ line }) => line),
        rule: [],
      },
      left: [
        ...(first ?? []).flatMap(({ left }) => left.map((text) => said("In", text))),
        ...(second ?? []).flatMap(({ left }) => left.map((text) => said("Out", text))),
        ...slide.rule.map((line) => said("", line)),
      ],
    };
  },
  steps: (slide) => {
    const { block, left } = fewSteps(slide.steps);
    const { message, ...rest } = slide;
    if (message === undefined) return { slide: { ...rest, steps: block }, left };
    const short = shorten(message, WORDS.message);
    // What only leads in to the sentence says nothing by itself.
    if (message.startsWith(`${plainLine(short.line)}:`)) {
      return { slide: { ...rest, steps: block }, left: [...left, ...short.left] };
    }
    return { slide: { ...rest, steps: block, message: plainLine(short.line) }, left: [...left, ...short.left] };
  },
  message: (slide) => {
    const isShown = ({ block }: MessagePart): boolean => block.onlyReadAhead === undefined;
    const left = slide.parts.filter((part) => !isShown(part)).map(partSaid);
    return { slide: { ...slide, parts: slide.parts.filter(isShown) }, left };
  },
  text: (slide) => ({ slide, left: [] }),
} satisfies Showers;

/** A slide as a room can take it in. */
export function showSlide(slide: Slide): Shown {
  // The table pairs each layout with a shower of exactly that layout, which TypeScript cannot follow through a union.
  const show = showers[slide.layout] as (slide: Slide) => Shown;
  const { slide: shown, left } = show(slide);
  const { sources, ...bare } = shown;
  return { slide: bare as Slide, left: [...left, ...(sources ?? []).map((line) => said("", line))] };
}

const partSaid = ({ heading = "", block }: MessagePart): string => said(heading, blockTexts(block).join("; "));

/** Facts that carry a figure stay before those that do not; the order they are told in stays. */
function fewFacts(facts: readonly Fact[], words: number, most: number): { facts: Fact[]; left: string[] } {
  const ranked = [...facts].sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined));
  const kept = facts.filter((fact) => ranked.slice(0, most).includes(fact));
  const shown = kept.map((fact) => ({ fact, short: shorten(strongPart(fact), words) }));
  const isCut = ({ fact, short }: (typeof shown)[number]): boolean =>
    short.left.length > 0 || plainLine(strongPart(fact)) !== plainLine(fact.text);
  return {
    facts: shown.map(({ fact, short }) => ({ ...fact, text: short.line })),
    left: [...shown.filter(isCut).map(({ fact }) => fact), ...facts.filter((fact) => !kept.includes(fact))].map(
      factSaid,
    ),
  };
}

/** What a fact says in strong words is its claim; the rest explains it. */
function strongPart({ text }: Fact): string {
  if (typeof text === "string") return text.split("\n")[0] ?? text;
  return text.find(({ strong }) => strong)?.text.trim() ?? plainLine(text);
}

/** Of questions as they came, the first stands alone; what we answered is told. */
function showCards(block: Block | null): { block: Block | null; left: string[] } {
  if (block?.kind !== "cards") return { block, left: [] };
  const [first] = block.items;
  if (first === undefined) return { block: null, left: [] };
  return {
    block: { kind: "quote", text: first.title, by: first.tag ?? "" },
    left: block.items.map(({ title, text }) => said(title, text)),
  };
}

/** The first rows and columns; a row that is not whole on the slide is told whole. */
function fewCells(block: Block): { block: Block; left: string[] } {
  if (block.kind !== "table") return { block, left: [] };
  const table: BlockOf<"table"> = {
    ...block,
    head: block.head.slice(0, MOST_COLUMNS),
    rows: block.rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(fewInCell)),
    ...(block.shares === undefined ? {} : { shares: block.shares.slice(0, MOST_COLUMNS) }),
  };
  const isWhole = (row: readonly Cell[], index: number): boolean =>
    index < MOST_ROWS && row.length <= MOST_COLUMNS && row.every((cell) => fewInCell(cell) === cell);
  const told = block.rows.filter((row, index) => !isWhole(row, index));
  return { block: table, left: told.map((row) => rowToSay(block, row)) };
}

/** Plain words alone are shortened: scores, figures and states stay as they are. */
function fewInCell(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  const { line, left } = shorten(cell, WORDS.cell);
  return left.length === 0 ? cell : line;
}

function rowToSay({ head }: BlockOf<"table">, row: readonly Cell[]): string {
  const [name, ...cells] = row.map(cellWords);
  return said(name ?? "", cells.map((cell, index) => `${head[index + 1] ?? ""} ${cell}`.trim()).join("; "));
}

const cellWords = (cell: Cell): string => plainLine(cellText(cell)).replaceAll("\n", ", ");

type Column = SlideOf<"columns">["columns"][number];

function showColumn({ head, value, body }: Column): Column {
  const short = body.slice(0, 1).map((line) => shorten(line, WORDS.column).line);
  return { head, ...(value === undefined ? {} : { value }), body: short };
}

function fewSteps(block: Block): { block: Block; left: string[] } {
  if (block.kind !== "steps") return { block, left: [] };
  const items = block.items.slice(0, MOST_ITEMS).map((step) => ({ step, short: shorten(step.what, WORDS.step) }));
  const steps: BlockOf<"steps"> = {
    ...block,
    items: items.map(({ step: { when, who }, short }) => ({
      when,
      what: plainLine(short.line),
      ...(who === undefined ? {} : { who }),
    })),
  };
  const cut = items.filter(({ short }) => short.left.length > 0).map(({ step }) => step);
  return {
    block: steps,
    left: [...cut, ...block.items.slice(MOST_ITEMS)].map(({ when, what }) => said(when, what)),
  };
}
