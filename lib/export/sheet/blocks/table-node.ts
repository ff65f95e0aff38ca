import type { BlockOf, Cell } from "@/lib/domain/slides/block";
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
  text,
} from "../sheet";
import { cellParts } from "../slide-words";
import { type Rhythm, rhythmSteps, rowPadding } from "../table-rhythm";
import type { BlockPlace } from "./block-place";
import { CELL_GAP, columnWidths } from "./column-widths";
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
      node: text("label", name, { align: figures[column] ? "right" : undefined, tag: { role: "TH", scope: "Column" } }),
    })),
  };
  const bodyRows = rows.map(
    (row, index): SheetNode => ({
      kind: "row",
      gap: CELL_GAP,
      tag: { role: "TR" },
      look: rowLook(block, withAir(rowPadding[rhythm], air), index),
      cells: head.map(
        (_, column): RowCell => ({
          width: widths[column] ?? 0,
          node: cellNode(row[column] ?? "", {
            isRowHead: block.rowHead === true && column === 0,
            isRoomy: block.rhythm === "roomy",
            isRight: figures[column] === true,
            width: widths[column] ?? 0,
            context,
          }),
        }),
      ),
    }),
  );
  const captionNode = text("heading", caption, { tag: { role: "Caption" } });
  const table = stack([...(isCaptionShown ? [captionNode] : []), headRow, ...bodyRows], undefined, {
    role: "Table",
    title: caption,
  });
  return table;
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
