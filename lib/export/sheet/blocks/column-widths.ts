import type { Block, BlockOf, Cell } from "@/lib/domain/slides/block";
import { isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { plainLine } from "@/lib/domain/slides/line";
import { breakLines, labelWidth, type TextMeasure } from "../../type/measure-text";
import type { TypeRoleName } from "../../type/type-roles";
import { cellParts, readScore } from "../slide-words";
import { cellHolds, hasDrawnCells, leastDrawnWidth } from "./drawn-cell-node";
import { CHIP, SIGN } from "./table-cell";

type Table = BlockOf<"table">;

export const CELL_GAP = 16;
/** A single word may claim so much of a table, and is cut beyond that. */
const MOST_OF_TABLE = 0.3;
/** A drawing needs more, since it cannot go on in the next line. */
const MOST_DRAWN = 0.45;

/**
 * The table's width, in points, shared as its columns ask, but none so narrow that a word of it would have to be cut.
 * A page tries a table in several rhythms, which all share its width alike.
 */
export function columnWidths(table: Table, width: number, measure: TextMeasure): readonly number[] {
  const known = sharedWidths.get(table) ?? new Map<string, readonly number[]>();
  sharedWidths.set(table, known);
  const key = `${width} ${measure.fill} ${settingKey(measure)}`;
  const widths = known.get(key) ?? shareWidth(table, width, measure);
  known.set(key, widths);
  return widths;
}

/** Whether every cell that a table of this width draws has room for its words; true of any other block. */
export function holdsCells(block: Block, width: number, measure: TextMeasure): boolean {
  if (block.kind !== "table" || !hasDrawnCells(block)) return true;
  const widths = columnWidths(block, width, measure);
  return block.rows.every((row) =>
    row.every((cell, column) => !isDrawnCell(cell) || cellHolds(cell, widths[column] ?? 0, measure)),
  );
}

const sharedWidths = new WeakMap<Table, Map<string, readonly number[]>>();

const settingKey = ({ scale, density, headings }: TextMeasure): string => `${scale} ${density} ${headings}`;

function shareWidth({ head, rows, shares, rhythm }: Table, width: number, measure: TextMeasure): readonly number[] {
  const room = width - CELL_GAP * (head.length - 1);
  const asked = head.map((_, column) => shares?.[column] ?? 1);
  const cells = rows.map((row) => measureRow(row, rhythm, measure));
  const least = head.map((name, column) => {
    const words = [wordWidth(name, "label", measure), ...cells.map((row) => row[column]?.least ?? 0)];
    if (rows.some((row) => isDrawnCell(row[column]))) return Math.min(room * MOST_DRAWN, leastDrawnWidth(measure));
    return Math.min(room * MOST_OF_TABLE, Math.max(...words) / measure.fill);
  });
  const widths = share(room, asked, least);
  if (rhythm === "roomy") return widths;
  // A drawing needs the width that was asked for it, which no line of words shows.
  const kept = widths.map((own, column) => (rows.some((row) => isDrawnCell(row[column])) ? own : (least[column] ?? 0)));
  const all = [head.map((name, column) => measureTexts([name], column, measure)), ...cells];
  const moved = saveLines(widths, { least: kept, rows: all.map((row) => row.map(({ lengths }) => lengths)) });
  const texts = all.map((row) => row.map((cell) => cell.texts));
  return moved === widths || linesSet(texts, moved, measure) >= linesSet(texts, widths, measure) ? widths : moved;
}

type MeasuredTexts = {
  /** What stands below each other in a cell, and how wide each of it is on a single line. */
  texts: readonly string[];
  lengths: CellLengths;
};
/** `least`: the width of the widest word. */
type MeasuredCell = MeasuredTexts & { least: number };

const measuredRows = new WeakMap<Table["rows"][number], Map<string, readonly MeasuredCell[]>>();

/** Measured once in a setting: a row stays the same however often its table is divided. */
function measureRow(
  row: Table["rows"][number],
  rhythm: Table["rhythm"],
  measure: TextMeasure,
): readonly MeasuredCell[] {
  const known = measuredRows.get(row) ?? new Map<string, readonly MeasuredCell[]>();
  measuredRows.set(row, known);
  const key = `${rhythm} ${settingKey(measure)}`;
  const cells =
    known.get(key) ??
    row.map((cell, column) => ({
      ...measureTexts(textsOf(cell), column, measure),
      least: leastWidth(cell, rhythm, measure),
    }));
  known.set(key, cells);
  return cells;
}

function measureTexts(texts: readonly string[], column: number, measure: TextMeasure): MeasuredTexts {
  return { texts, lengths: texts.map((text) => labelWidth(text, columnRole(column), measure)) };
}

/** The first column names its row. */
const columnRole = (column: number): TypeRoleName => (column === 0 ? "dense-strong" : "dense");

/** Scores and states are a chip or a sign and a word, which never run over lines. */
function textsOf(cell: Cell): string[] {
  if (isDrawnCell(cell)) return [];
  const { first, rest, tone } = cellParts(cell);
  const texts = tone === undefined ? [first, rest] : [rest];
  return texts.flatMap((text) => (text === null ? [] : [plainLine(text)]));
}

/** What the estimate below promises is believed only where the table, set line by line, comes out lower. */
function linesSet(rows: readonly (readonly string[])[][], widths: readonly number[], measure: TextMeasure): number {
  const linesAt = (at: number, text: string): number =>
    breakLines(text, columnRole(at), widths[at] ?? 1, measure).length;
  return rows.reduce((sum, cells) => {
    const each = cells.map((cell, at) => cell.reduce((all, text) => all + linesAt(at, text), 0));
    return sum + Math.max(...each);
  }, 0);
}

/** The widths of the texts that stand below each other in a cell, were each on a single line. */
type CellLengths = readonly number[];
const STEP = 12;
/** Lines break at words, so they hold a little less than their width. */
const RAGGED = 1.06;

/** Moves width to the columns that make rows tall, as long as every move leaves the table with fewer lines. */
function saveLines(start: number[], { least, rows }: { least: number[]; rows: CellLengths[][] }): number[] {
  let widths = start;
  for (;;) {
    const now = linesIn(rows, widths);
    const moves = widths.flatMap((_, from) => widths.flatMap((__, to) => movesBetween({ widths, from, to, least })));
    const best = moves.map((moved) => ({ moved, lines: linesIn(rows, moved) })).sort((a, b) => a.lines - b.lines)[0];
    if (best === undefined || best.lines >= now) return widths;
    widths = best.moved;
  }
}

/** One column narrower and another wider, by one step up to as many as a line can take to appear. */
function movesBetween(move: { widths: number[]; from: number; to: number; least: number[] }): number[][] {
  const { widths, from, to, least } = move;
  if (from === to) return [];
  return [1, 2, 3, 5, 9, 14]
    .map((steps) => steps * STEP)
    .filter((by) => (widths[from] ?? 0) - by >= (least[from] ?? 0))
    .map((by) => widths.map((width, at) => width + (at === to ? by : 0) - (at === from ? by : 0)));
}

/** Lines that the table is tall; between equals, the one that breaks fewer of its texts. */
function linesIn(rows: readonly CellLengths[][], widths: readonly number[]): number {
  // Asked some thousand times for a table: lists that are thrown away at once would cost more than the sums.
  let tall = 0;
  let all = 0;
  for (const cells of rows) {
    let tallest = 0;
    cells.forEach((cell, at) => {
      const lines = linesOf(cell, widths[at] ?? 1);
      tallest = Math.max(tallest, lines);
      all += lines;
    });
    tall += tallest;
  }
  return tall + all * BROKEN;
}

/** Small enough that all the breaks of a table together weigh less than one line of its height. */
const BROKEN = 0.0001;

const linesOf = (texts: CellLengths, width: number): number =>
  texts.reduce((sum, length) => sum + Math.ceil((length * RAGGED) / width), 0);

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

function leastWidth(cell: Cell, rhythm: Table["rhythm"], measure: TextMeasure): number {
  if (isDrawnCell(cell)) return 0;
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
