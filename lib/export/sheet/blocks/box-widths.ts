import type { BlockOf } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import { labelWidth, type TextMeasure } from "../../type/measure-text";
import { widthOfEach } from "./per-row";

export type BoxRow = { beside: number; width: number; gap: number };

/** A row is divided into so many parts, so that the web, where no element has a style of its own, divides it alike. */
export const ROW_PARTS = 48;

/** The part of a row that the narrowest box keeps, of an even share. */
const LEAST_SHARE = 0.55;

/** How wide each box of a row stands: all alike, or, for one row that asks for it, as its words are long. */
export function boxWidths(block: BlockOf<"boxes">, row: BoxRow, measure: TextMeasure): readonly number[] {
  const even = widthOfEach(row.beside, row.width, row.gap);
  const parts = partsByWords(block, row.beside, measure);
  if (parts === null) return Array.from({ length: row.beside }, () => even);
  return parts.map((part) => (even * row.beside * part) / ROW_PARTS);
}

/** How many of the parts of its row each box takes; null where all are alike. */
export function partsByWords(
  { items, widths }: BlockOf<"boxes">,
  beside: number,
  measure: TextMeasure,
): readonly number[] | null {
  if (widths === undefined || items.length !== beside) return null;
  const words = items.map(({ title, text }) => labelWidth(`${title} ${plainLine(text)}`, "dense", measure));
  const least = Math.ceil((ROW_PARTS / beside) * LEAST_SHARE);
  const shared = shareOut(words, least);
  const longest = words.indexOf(Math.max(...words));
  const parts = shared.map((part) => Math.max(least, Math.floor(part)));
  // What rounding leaves goes to the longest.
  return parts.map((part, at) => (at === longest ? part + ROW_PARTS - sum(parts) : part));
}

/** The row by the length of the words, with no box below the least. */
function shareOut(words: readonly number[], least: number): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const all = sum(words.filter((_, at) => !narrow.has(at)));
    const left = ROW_PARTS - narrow.size * least;
    const shared = words.map((one, at) => (narrow.has(at) ? least : (left * one) / Math.max(1, all)));
    const tight = shared.findIndex((one, at) => !narrow.has(at) && one < least);
    if (tight === -1) return shared;
    narrow.add(tight);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
