import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { BlockOf, Cell } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { plainLine } from "@/lib/domain/slides/line";
import { NOT_SET } from "@/lib/domain/slides/make-table";
import { inkOnBand, type Palette } from "../palette";
import { CELL_GAP, columnWidths } from "../sheet/blocks/column-widths";
import { cellParts, readScore } from "../sheet/slide-words";
import { shippedMetrics } from "../type/font-metrics";
import { typeRoles } from "../type/type-roles";
import { hex } from "./docx-styles";
import { inItsDirection, lineRuns } from "./line-runs";

type TableBlock = BlockOf<"table">;
export type DocxPlace = { width: number; palette: Palette; lang: string; nextList: () => number };

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = (colour: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: hex(colour),
});
const MARGINS = { top: 50, bottom: 50, left: 0, right: 140 };

/** A native table under its caption: a head row that repeats, hairlines between rows, figures on the right. */
export function tablePart(block: TableBlock, place: DocxPlace): (Paragraph | Table)[] {
  const { caption, head, rows } = block;
  // A head row over nothing would be read as a table that lost its rows.
  if (rows.length === 0) return [new Paragraph({ style: "Small", children: lineRuns(`${caption}: nothing yet.`) })];
  const widths = wordWidths(block, place.width);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((name, column) =>
      headCell(name, { width: widths[column] ?? 0, isRight: isRight(block, column), place }),
    ),
  });
  const bodyRows = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: head.map((_, column) =>
          bodyCell(row[column] ?? "", {
            width: widths[column] ?? 0,
            isRight: isRight(block, column),
            isRowHead: block.rowHead === true && column === 0,
            isRecommended: block.recommended === index,
            isLast: index === rows.length - 1,
            place,
          }),
        ),
      }),
  );
  const table = new Table({
    rows: [headRow, ...bodyRows],
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
  });
  return [
    new Paragraph({ style: "Caption", ...inItsDirection(caption), children: lineRuns(caption) }),
    table,
    spacer(),
  ];
}

/** Word joins two tables that touch, so a low line stands between; at the foot of a page its room is left out. */
const spacer = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 120, line: 20, lineRule: LineRuleType.EXACT } });

/** Where many columns hold long words, none gets less than half its even share. */
const MOST_SQUEEZED = 2;

/** Points of a cell's text in Word, and of the deck's role it is measured as. */
const CELL_PT = 9.5;
const MEASURED_PT = typeRoles.dense.size;
const TWIPS = 20;
/** Word sets the reader's own face, which may run wider than ours. */
const measure = { metrics: shippedMetrics, scale: 1, fill: 0.9 } as const;

/** The width shared as the columns ask, none so narrow that a word of it would have to be cut. */
function wordWidths(block: TableBlock, width: number): number[] {
  const scale = MEASURED_PT / CELL_PT / TWIPS;
  const least = width / block.head.length / MOST_SQUEEZED;
  const asked = columnWidths(block, width * scale, measure).map((column) => (column + CELL_GAP) / scale);
  const widths = asked.map((column) => Math.max(least, column));
  const whole = widths.reduce((sum, column) => sum + column, 0);
  return widths.map((column) => Math.floor((column / whole) * width));
}

const isRight = ({ rows }: TableBlock, column: number): boolean =>
  rows.some((row) => row[column] !== undefined && cellParts(row[column]).isFigure);

type HeadPlace = { width: number; isRight: boolean; place: DocxPlace };

const headCell = (name: string, { width, isRight: right, place: { palette } }: HeadPlace): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    borders: { top: none, left: none, right: none, bottom: rule(palette.ink, 8) },
    children: [
      new Paragraph({
        style: "Cell",
        ...inItsDirection(name),
        keepNext: true,
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: lineRuns(name, { bold: true, color: hex(palette["ink-2"]) }),
      }),
    ],
  });

type CellPlace = HeadPlace & { isRowHead: boolean; isRecommended: boolean; isLast: boolean };

function bodyCell(
  cell: Cell,
  { width, isRight: right, isRowHead, isRecommended, isLast, place }: CellPlace,
): TableCell {
  const { palette } = place;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    borders: { top: none, left: none, right: none, bottom: isLast ? none : rule(palette.rule, 4) },
    ...(isRecommended && { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(palette.soft) } }),
    children: [
      new Paragraph({
        style: "Cell",
        ...inItsDirection(cellText(cell)),
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: scoreRuns(cell, palette) ?? cellRuns(cell, isRowHead, palette),
      }),
    ],
  });
}

function cellRuns(cell: Cell, isRowHead: boolean, palette: Palette): ParagraphChild[] {
  const line = cellText(cell);
  const isNotSet = plainLine(line) === NOT_SET;
  return lineRuns(line, {
    ...(isRowHead && { bold: true }),
    ...(isNotSet && { italics: true, color: hex(palette["ink-2"]) }),
  });
}

const bands = ["low", "moderate", "high", "severe"] as const;

/** A score on the colour of its band with the word beside it, as the deck has it; null for any other cell. */
function scoreRuns(cell: Cell, palette: Palette): ParagraphChild[] | null {
  const { tone, first } = cellParts(cell);
  const band = bands.find((name) => name === tone);
  const score = readScore(first);
  if (band === undefined || score === null) return null;
  const fill = { type: ShadingType.CLEAR, color: "auto", fill: hex(palette[band]) };
  return [
    new TextRun({
      text: `\u00A0${score.score}\u00A0`,
      bold: true,
      color: hex(palette[inkOnBand(band)]),
      shading: fill,
    }),
    new TextRun({ text: `\u00A0${score.word}` }),
  ];
}
