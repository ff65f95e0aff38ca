import type { BlockOf } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import { labelWidth, type TextMeasure } from "../../type/measure-text";
import { widthOfEach } from "./per-row";

export type BoxRow = { beside: number; width: number; gap: number };

/** The part of a row that the narrowest box keeps, of an even share. */
const LEAST_SHARE = 0.55;

/** How wide each box of a row stands: all alike, or, for one row that asks for it, as its words are long. */
export function boxWidths(
  { items, widths }: BlockOf<"boxes">,
  { beside, width, gap }: BoxRow,
  measure: TextMeasure,
): readonly number[] {
  const even = widthOfEach(beside, width, gap);
  if (widths === undefined || items.length !== beside) return Array.from({ length: beside }, () => even);
  const words = items.map(({ title, text }) => labelWidth(`${title} ${plainLine(text)}`, "dense", measure));
  const least = even * LEAST_SHARE;
  const room = even * beside;
  const narrow = new Set<number>();
  for (;;) {
    const all = words.reduce((sum, one, at) => (narrow.has(at) ? sum : sum + one), 0);
    const left = room - narrow.size * least;
    const shared = words.map((one, at) => (narrow.has(at) ? least : (left * one) / Math.max(1, all)));
    const tight = shared.findIndex((one, at) => !narrow.has(at) && one < least);
    if (tight === -1) return shared;
    narrow.add(tight);
  }
}
