import type { BlockOf, Cell } from "@/lib/domain/slides/block";
import { isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import type { TextMeasure } from "../../type/measure-text";
import { space } from "../frame";
import { measureNode } from "../measure-sheet";
import {
  hairline,
  type Look,
  openingRule,
  type RowCell,
  type SheetContext,
  type SheetNode,
  stack,
  type Tag,
  type TextNode,
  text,
} from "../sheet";
import { cellParts } from "../slide-words";
import { type Rhythm, rhythmSteps, rowPadding } from "../table-rhythm";
import type { BlockPlace } from "./block-place";
import { CELL_GAP, columnWidths } from "./column-widths";
import { drawCell, drawKey, drawnCellNode, hasDrawnCells, keyNode, paddedCell } from "./drawn-cell-node";
import { cellNode } from "./table-cell";

type Table = BlockOf<"table">;

type Setting = { rhythm: Rhythm; widths: readonly number[]; isCaptionShown: boolean; air?: number };

/** The table in the roomiest of its rhythms that still fits the area. */
export function tableNode(
  block: Table,
  { area, context, rhythm: least, isCaptionShown = false, mostAir = 0 }: BlockPlace,
): SheetNode {
  const widths = columnWidths(block, area.width, context.measure);
  const inRhythm = (rhythm: Rhythm, air = 0): SheetNode =>
    tableIn(block, { rhythm, widths, isCaptionShown, air }, context);
  const spareIn = (rhythm: Rhythm): number => area.height - measureNode(inRhythm(rhythm), area.width, context.measure);
  const steps = rhythmSteps(block, context.measure.scale, least);
  const rhythm = steps.find((step) => spareIn(step) >= 0);
  if (rhythm === undefined) return inRhythm(steps.at(-1) ?? "dense");
  const most = context.measure.density === "present" ? MOST_AIR : mostAir;
  return inRhythm(rhythm, Math.min(most, spareIn(rhythm) / Math.max(1, block.rows.length)));
}

/** Rows shown to a room stand apart as far as the slide has room, but still read as one table. */
const MOST_AIR = 36;

/** Which rhythm that is, for renderers with a layout of their own. */
export function tableRhythm(block: Table, { area, context, rhythm: least }: BlockPlace): Rhythm {
  const widths = columnWidths(block, area.width, context.measure);
  const heightIn = (rhythm: Rhythm): number =>
    measureNode(tableIn(block, { rhythm, widths, isCaptionShown: false }, context), area.width, context.measure);
  const steps = rhythmSteps(block, context.measure.scale, least);
  return steps.find((rhythm) => heightIn(rhythm) <= area.height) ?? "dense";
}

function tableIn(block: Table, { rhythm, widths, isCaptionShown, air = 0 }: Setting, context: SheetContext): SheetNode {
  const { head, rows, caption } = block;
  const figures = head.map((_, column) => isFigureColumn(block, column));
  const headRow: SheetNode = {
    kind: "row",
    gap: CELL_GAP,
    look: { bottom: openingRule, padding: { bottom: 6 } },
    tag: { role: "TR" },
    cells: head.map((name, column) => ({
      width: widths[column] ?? 0,
      node: headNode(block, column, text("label", name, figures[column] ? { align: "right" } : {}), {
        width: widths[column] ?? 0,
        measure: context.measure,
      }),
    })),
  };
  const bodyRows = rows.map((row, index): SheetNode => {
    const padding = withAir(rowPadding[rhythm], air);
    const cells = head.map((_, column): RowCell => {
      const place = {
        isRowHead: block.rowHead === true && column === 0,
        isRoomy: block.rhythm === "roomy",
        isRight: figures[column] === true,
        width: widths[column] ?? 0,
        context,
      };
      return { width: place.width, node: cellNode(row[column] ?? "", place) };
    });
    const look = rowLook(block, padding, index);
    return hasDrawnCells(block)
      ? drawnRow(row, { cells, look, padding }, context)
      : { kind: "row", gap: CELL_GAP, tag: { role: "TR" }, look, cells };
  });
  const captionNode = text("heading", caption, { tag: { role: "Caption" } });
  const table = stack([...(isCaptionShown ? [captionNode] : []), headRow, ...bodyRows], undefined, {
    role: "Table",
    title: caption,
  });
  return table;
}

/** The head of a column, with what its drawings share below it. */
function headNode(
  block: Table,
  column: number,
  name: TextNode,
  { width, measure }: { width: number; measure: TextMeasure },
): SheetNode {
  const tag: Tag = { role: "TH", scope: "Column" };
  const key = drawKey(block, column, width, measure);
  return key === null ? { ...name, tag } : stack([{ ...name, tag: { role: "P" } }, keyNode(key)], undefined, tag);
}

/** Drawings are as tall as their row and touch those above and below, so the room of the rows is that of their words. */
function drawnRow(
  row: readonly Cell[],
  { cells, look, padding }: { cells: readonly RowCell[]; look: Look; padding: Padding },
  { measure }: SheetContext,
): SheetNode {
  const padded = cells.map(({ width, node }) => ({ width, node: paddedCell(node, padding) }));
  const heights = padded.map(({ width, node }, column) => {
    const cell = row[column];
    if (!isDrawnCell(cell)) return measureNode(node, width, measure);
    const { height, zoom } = drawCell(cell, width, measure);
    return height * zoom;
  });
  const height = Math.max(...heights);
  return {
    kind: "row",
    gap: CELL_GAP,
    align: "center",
    tag: { role: "TR" },
    look: { ...look, padding: {} },
    cells: padded.map(({ width, node }, column) => {
      const cell = row[column];
      return { width, node: isDrawnCell(cell) ? drawnCellNode(cell, { row, height, width, measure }) : node };
    }),
  };
}

/** Figures stand right, but for the numerals of a roomy table, which open their column. */
export const isFigureColumn = ({ rows, rhythm }: Table, column: number): boolean =>
  rhythm !== "roomy" && rows.some((row) => isFigure(row[column]));

const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && cellParts(cell).isFigure;

type Padding = { top: number; bottom: number };

const withAir = ({ top, bottom }: Padding, air: number): Padding => ({ top: top + air / 2, bottom: bottom + air / 2 });

function rowLook({ rows, recommended }: Table, padding: Padding, index: number): Look {
  const accent = { width: space.recommendedRule, colour: "accent" as const };
  if (index === recommended) return { padding, top: accent, bottom: accent };
  const isLast = index === rows.length - 1 || index + 1 === recommended;
  return isLast ? { padding } : { padding, bottom: hairline };
}
