import type { Block, BlockOf } from "../slides/block";
import type { Line } from "../slides/line";
import { makeTable } from "../slides/make-table";
import type { LeftName } from "./left-names";
import { bullets, numbered } from "./paper-frame";
import type { PaperPart } from "./paper-outline";

/** Something that a paper says whole or not at all: a text, a point of a list or a row of a table. */
export type PaperItem = {
  body: readonly Block[];
  /** What it is called where it has no room; null: words of ours that always stand. */
  name: LeftName | null;
  /** 1 gets room before 2. */
  order: number;
};

/** A part of a paper before it is settled what has room. `see` says where the rest stands, where it does not stand with all the rest. */
export type ItemPart = Omit<PaperPart, "body"> & { items: readonly PaperItem[]; see?: string };

type Part = Pick<ItemPart, "id" | "heading" | "items" | "see"> & Partial<Pick<ItemPart, "level">>;

/** A part of the main text. */
export const itemPart = (part: Part): ItemPart => ({ part: "main", level: 2, ...part });

export const always = (body: readonly Block[]): PaperItem[] =>
  body.length === 0 ? [] : [{ body, name: null, order: 0 }];

export const item = (name: LeftName, order: number, body: readonly Block[]): PaperItem[] =>
  body.length === 0 ? [] : [{ body, name, order }];

/** Of what a paper tells some of by choice: never shown, but named with what had no room. */
export const ONLY_NAMED = Number.POSITIVE_INFINITY;

type OrderOf = (index: number) => number;

/** The first so many, the first of them at `from`; further ones are named. */
export const firstOf =
  (most: number, from: number): OrderOf =>
  (index) =>
    index < most ? from + index : ONLY_NAMED;

/** Points of one list, of which each is there by itself. */
export const points = (name: LeftName, order: OrderOf, lines: readonly Line[]): PaperItem[] =>
  lines.flatMap((line, index) => item(name, order(index), bullets([line])));

export const numberedPoints = (name: LeftName, order: OrderOf, lines: readonly Line[]): PaperItem[] =>
  lines.flatMap((line, index) => item(name, order(index), numbered([line])));

/** Rows of one table, of which each is there by itself. */
export const rows = (name: LeftName, order: OrderOf, { recommended, ...table }: BlockOf<"table">): PaperItem[] =>
  table.rows.flatMap((row, index) =>
    item(name, order(index), [{ ...table, rows: [row], ...(recommended === index && { recommended: 0 }) }]),
  );

/**
 * The blocks of items; points and rows that follow one another are the list and the table they are of. A column of which
 * none of those rows knows anything is left out.
 */
export function joinItems(items: readonly PaperItem[]): Block[] {
  const joined: Block[] = [];
  for (const [index, { body, name }] of items.entries()) {
    const [first, ...others] = body;
    const last = joined.at(-1);
    const isNext = name !== null && items[index - 1]?.name === name && others.length === 0;
    const both = isNext && last !== undefined && first !== undefined ? joinTwo(last, first) : null;
    if (both === null) joined.push(...body);
    else joined.splice(-1, 1, both);
  }
  return joined.map((block) => (block.kind === "table" ? knownColumns(block) : block));
}

const knownColumns = ({ head, shares = [], ...table }: BlockOf<"table">): Block =>
  makeTable({ ...table, columns: head.map((name, index) => ({ head: name, share: shares[index] ?? 1 })) });

function joinTwo(one: Block, other: Block): Block | null {
  if (one.kind === "bullets" && other.kind === "bullets" && one.ordered === other.ordered) {
    return { ...one, items: [...one.items, ...other.items] };
  }
  if (one.kind !== "table" || other.kind !== "table" || one.caption !== other.caption) return null;
  const recommended = one.recommended ?? (other.recommended === undefined ? undefined : one.rows.length);
  return { ...one, rows: [...one.rows, ...other.rows], ...(recommended === undefined ? {} : { recommended }) };
}
