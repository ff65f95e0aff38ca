import type { Block, BlockKind, BlockOf, BoxItem, Cell } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { plainLine } from "@/lib/domain/slides/line";
import { splitLine, splitText } from "./split-line";

type Halves<T> = [T, T] | null;

/** How a kind of block is divided: between the things it lists, or inside the only thing it has. */
type Divider<B> = {
  count: (block: B) => number;
  at: (block: B, count: number) => [B, B];
  within: (block: B) => Halves<B>;
};
type Card = Pick<BlockOf<"cards">["items"][number], "title" | "text">;
type Dividers = { [K in BlockKind]: Divider<BlockOf<K>> };

function each<T, R>(pair: Halves<T>, make: (half: T) => R): Halves<R> {
  return pair && [make(pair[0]), make(pair[1])];
}

/** Divides by the list a block carries under one name. */
function byList<B, T>(
  read: (block: B) => readonly T[],
  write: (block: B, items: T[]) => B,
  splitOne: (item: T) => Halves<T>,
): Divider<B> {
  return {
    count: (block) => read(block).length,
    at: (block, count) => [write(block, read(block).slice(0, count)), write(block, read(block).slice(count))],
    within: (block) => {
      const [only] = read(block);
      return only === undefined ? null : each(splitOne(only), (half) => write(block, [half]));
    },
  };
}

const byText = <B>(split: (block: B) => Halves<B>): Divider<B> => ({
  count: () => 1,
  at: (block) => [block, block],
  within: split,
});

const never = () => null;

const dividers = {
  paragraph: byText((block) => each(splitLine(block.text), (text) => ({ ...block, text }))),
  callout: byText((block) => each(splitLine(block.text), (text) => ({ ...block, text }))),
  quote: byText((block) => each(splitText(block.text), (text) => ({ ...block, text }))),
  bullets: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    splitLine,
  ),
  figures: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    (figure) => each(splitText(figure.note ?? ""), (note) => ({ ...figure, note })),
  ),
  cards: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    splitCard,
  ),
  steps: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    (step) => each(splitText(step.what), (what) => ({ ...step, what })),
  ),
  thread: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    (message) => each(splitLine(message.text), (text) => ({ ...message, text })),
  ),
  contrast: { count: longestList, at: divideLists, within: divideContrast },
  boxes: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    splitBox,
  ),
  table: byList(
    ({ rows }) => rows,
    (block, rows) => ({ ...block, rows }),
    splitRow,
  ),
  bars: byList(barLabels, keepBars, never),
  gauges: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    never,
  ),
  coverage: byList(
    ({ items }) => items,
    (block, items) => ({ ...block, items }),
    never,
  ),
  timeline: byList(
    ({ rows }) => rows,
    (block, rows) => ({ ...block, rows }),
    never,
  ),
  range: byList(
    ({ rows }) => rows,
    (block, rows) => ({ ...block, rows }),
    never,
  ),
  hours: byList(
    ({ rows }) => rows,
    (block, rows) => ({ ...block, rows }),
    never,
  ),
  dots: byText(never),
  split: byText(never),
  slope: byText(never),
  ladder: byText(never),
  riskMatrix: byText(never),
  image: byText(never),
} satisfies Dividers;

function dividerOf(block: Block): Divider<Block> {
  // The table pairs each kind with a divider of exactly that kind, which TypeScript cannot follow through a union.
  return dividers[block.kind] as unknown as Divider<Block>;
}

/** How many things a block lists; 1 where it is one piece of text or one drawing. */
export const countParts = (block: Block): number => dividerOf(block).count(block);

/** Its first so many parts, and the rest of them as a second block of the kind. */
export const divideAt = (block: Block, count: number): [Block, Block] => dividerOf(block).at(block, count);

/** A block of a single part divided inside its words; null where it cannot be divided. */
export const divideWithin = (block: Block): [Block, Block] | null => dividerOf(block).within(block);

const MOST_REPEATED = 60;

/** The second card repeats the title of the first, but not one that would fill it again. */
function splitCard<C extends Card>(card: C): Halves<C> {
  const parts = splitLine(card.text);
  const title = card.title.length > MOST_REPEATED ? "Continued" : card.title;
  return (
    parts && [
      { ...card, text: parts[0] },
      { ...card, title, text: parts[1] },
    ]
  );
}

/** What is to be known of a box stands with its first words, or is divided itself where those cannot be. */
function splitBox({ facts = [], tag, ...box }: BoxItem): Halves<BoxItem> {
  const parts = splitCard(box);
  const named = { ...(tag !== undefined && { tag }) };
  if (parts) return [{ ...parts[0], ...named, facts }, parts[1]];
  if (facts.length < 2) return null;
  const half = Math.ceil(facts.length / 2);
  return [
    { ...box, ...named, facts: facts.slice(0, half) },
    { ...box, text: "", facts: facts.slice(half) },
  ];
}

type Contrast = BlockOf<"contrast">;

function longestList({ columns }: Contrast): number {
  return Math.max(0, ...columns.map(({ items }) => items.length));
}

/** Lists that are held against each other go on together, but for those that are at their end. */
function divideLists(block: Contrast, count: number): [Contrast, Contrast] {
  const part = (from: number, to?: number) =>
    block.columns.map((column) => ({ ...column, items: column.items.slice(from, to) }));
  return [
    { ...block, columns: part(0, count) },
    { ...block, columns: part(count).filter(({ items }) => items.length > 0) },
  ];
}

function divideContrast(block: Contrast): Halves<Contrast> {
  const { columns } = block;
  const [only] = columns;
  if (columns.length > 1) {
    const half = Math.ceil(columns.length / 2);
    return [
      { ...block, columns: columns.slice(0, half) },
      { ...block, columns: columns.slice(half) },
    ];
  }
  const words = only?.items[0];
  if (only === undefined || words === undefined) return null;
  return each(splitLine(words), (item) => ({ ...block, columns: [{ ...only, items: [item] }] }));
}

const LONG_SHARE = 0.5;

/**
 * Every long cell of the row is divided, so that both rows come out about half as tall. The second repeats the row's
 * name, unless the name was divided too, and leaves the short cells empty.
 */
function splitRow(row: Cell[]): Halves<Cell[]> {
  // A drawing stays whole where it is.
  const lengths = row.map((cell) => (isDrawnCell(cell) ? 0 : plainLine(cellText(cell)).length));
  const longest = Math.max(...lengths);
  const parts = row.map((cell, column) =>
    (lengths[column] ?? 0) > longest * LONG_SHARE ? splitLine(cellText(cell)) : null,
  );
  if (parts.every((pair) => pair === null)) return null;
  return [
    row.map((cell, column) => parts[column]?.[0] ?? cell),
    row.map((cell, column) => parts[column]?.[1] ?? (column === 0 ? cell : "")),
  ];
}

function barLabels({ series }: BlockOf<"bars">): string[] {
  return [...new Set(series.flatMap(({ values }) => values.map(({ label }) => label)))];
}

function keepBars(block: BlockOf<"bars">, labels: string[]): BlockOf<"bars"> {
  const series = block.series.map((one) => ({
    ...one,
    values: one.values.filter(({ label }) => labels.includes(label)),
  }));
  return { ...block, series };
}
