import type { Block, BlockKind, BlockOf, Cell } from "@/lib/domain/deck/block";
import { plainLine } from "@/lib/domain/deck/line";
import { cellText } from "../../slide-words";
import { splitLine, splitText } from "./split-line";

type Halves<T> = [T, T] | null;
type Splitters = { [K in BlockKind]: (block: BlockOf<K>) => Halves<BlockOf<K>> };

/** Halves of a list; the first is the longer one. */
function halves<T>(items: readonly T[]): Halves<T[]> {
  if (items.length < 2) return null;
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

function each<T, R>(pair: Halves<T>, make: (half: T) => R): Halves<R> {
  return pair && [make(pair[0]), make(pair[1])];
}

/** Items in halves; of a single item the words, its name said again above the second half. */
function splitItems<T>(items: readonly T[], splitOne: (item: T) => Halves<T>): Halves<T[]> {
  const [only] = items;
  if (items.length !== 1 || only === undefined) return halves(items);
  return each(splitOne(only), (half) => [half]);
}

const splitters = {
  paragraph: (block) => each(splitLine(block.text), (text) => ({ ...block, text })),
  callout: (block) => each(splitLine(block.text), (text) => ({ ...block, text })),
  quote: (block) => each(splitText(block.text), (text) => ({ ...block, text })),
  bullets: (block) => each(splitItems(block.items, splitLine), (items) => ({ ...block, items })),
  figures: (block) => each(splitItems(block.items, splitNote), (items) => ({ ...block, items })),
  cards: (block) =>
    each(
      splitItems(block.items, (card) => each(splitLine(card.text), (text) => ({ ...card, text }))),
      (items) => ({ ...block, items }),
    ),
  steps: (block) =>
    each(
      splitItems(block.items, (step) => each(splitText(step.what), (what) => ({ ...step, what }))),
      (items) => ({ ...block, items }),
    ),
  table: (block) => each(splitItems(block.rows, splitRow), (rows) => ({ ...block, rows })),
  bars: splitBars,
  gauges: (block) => each(halves(block.items), (items) => ({ ...block, items })),
  coverage: (block) => each(halves(block.items), (items) => ({ ...block, items })),
  timeline: (block) => each(halves(block.rows), (rows) => ({ ...block, rows })),
  riskMatrix: () => null,
  image: () => null,
} satisfies Splitters;

/** A block as two of its kind at the best border there is; null where it cannot be divided. */
export function splitBlock(block: Block): [Block, Block] | null {
  // The table pairs each kind with a splitter of exactly that kind, which TypeScript cannot follow through a union.
  const split = splitters[block.kind] as (block: Block) => [Block, Block] | null;
  return split(block);
}

type Figure = BlockOf<"figures">["items"][number];

const splitNote = (figure: Figure): Halves<Figure> =>
  each(splitText(figure.note ?? ""), (note) => ({ ...figure, note }));

/** The row's longest cell is divided; the second row repeats the name of the first and leaves the rest empty. */
function splitRow(row: Cell[]): Halves<Cell[]> {
  const lengths = row.map((cell) => plainLine(cellText(cell)).length);
  const longest = lengths.indexOf(Math.max(...lengths));
  const cell = row[longest];
  const parts = cell === undefined ? null : splitLine(cellText(cell));
  if (parts === null) return null;
  const [first, second] = parts;
  return [
    row.map((other, column) => (column === longest ? first : other)),
    row.map((other, column) => {
      if (column === longest) return second;
      return column === 0 ? other : "";
    }),
  ];
}

function splitBars(block: BlockOf<"bars">): Halves<BlockOf<"bars">> {
  const labels = [...new Set(block.series.flatMap(({ values }) => values.map(({ label }) => label)))];
  return each(halves(labels), (kept) => ({
    ...block,
    series: block.series.map((series) => ({
      ...series,
      values: series.values.filter(({ label }) => kept.includes(label)),
    })),
  }));
}
