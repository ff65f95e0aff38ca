import type { BlockOf, Cell } from "@/lib/domain/deck/block";
import { plainLine } from "@/lib/domain/deck/line";
import { labelWidth, type TextMeasure } from "../../fit/measure-text";
import { cellParts, readScore } from "../../slide-words";
import type { TypeRoleName } from "../../theme";
import { CHIP, SIGN } from "./table-cell";

type Table = BlockOf<"table">;

export const CELL_GAP = 16;
/** A single word may claim so much of a table, and is cut beyond that. */
const MOST_OF_TABLE = 0.3;

/** The table's width shared as its columns ask, but none so narrow that a word of it would have to be cut. */
export function columnWidths({ head, rows, shares, rhythm }: Table, width: number, measure: TextMeasure): number[] {
  const room = width - CELL_GAP * (head.length - 1);
  const asked = head.map((_, column) => shares?.[column] ?? 1);
  const least = head.map((name, column) => {
    const words = [wordWidth(name, "label", measure), ...rows.map((row) => leastWidth(row[column], rhythm, measure))];
    return Math.min(room * MOST_OF_TABLE, Math.max(...words) / measure.fill);
  });
  return share(room, asked, least);
}

/** Columns that would come out below their least width get it; the rest share what is left as they asked. */
function share(room: number, asked: readonly number[], least: readonly number[]): number[] {
  const held = new Set<number>();
  for (;;) {
    const left = room - [...held].reduce((sum, column) => sum + (least[column] ?? 0), 0);
    const total = asked.reduce((sum, part, column) => (held.has(column) ? sum : sum + part), 0);
    const widths = asked.map((part, column) => (held.has(column) ? (least[column] ?? 0) : (left * part) / total));
    const tooNarrow = widths.findIndex((width, column) => !held.has(column) && width < (least[column] ?? 0));
    if (tooNarrow === -1 || held.size === asked.length - 1) return widths;
    held.add(tooNarrow);
  }
}

function leastWidth(cell: Cell | undefined, rhythm: Table["rhythm"], measure: TextMeasure): number {
  if (cell === undefined) return 0;
  const { first, rest, tone, isFigure } = cellParts(cell);
  const isRoomy = rhythm === "roomy";
  const roomyRole = isFigure ? "numeral-s" : "body-strong";
  const role = isRoomy ? roomyRole : "dense-strong";
  const score = tone === undefined ? null : readScore(first);
  const words = score ? score.word : plainLine(first);
  const beside = score ? CHIP.width + CHIP.gap : SIGN.width + SIGN.gap;
  const below = rest === null ? 0 : wordWidth(plainLine(rest), isRoomy ? "body" : "dense", measure);
  return Math.max(wordWidth(words, role, measure) + (tone === undefined ? 0 : beside), below);
}

/** The widest of the words of a text; a no-break space keeps two of them together. */
const wordWidth = (text: string, role: TypeRoleName, measure: TextMeasure): number =>
  Math.max(0, ...text.split(/[ \n]+/u).map((word) => labelWidth(word, role, measure)));
