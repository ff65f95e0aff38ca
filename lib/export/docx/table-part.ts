import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { BlockOf, Cell } from "@/lib/domain/deck/block";
import { plainLine } from "@/lib/domain/deck/line";
import { NOT_SET } from "@/lib/domain/deck/make-table";
import { cellParts, cellText } from "../slide-words";
import type { Palette } from "../theme";
import { hex } from "./docx-styles";
import { lineRuns } from "./line-runs";

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
  const widths = columnWidths(block, place.width);
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
    new Paragraph({ style: "Caption", children: lineRuns(caption) }),
    table,
    new Paragraph({ spacing: { after: 60 } }),
  ];
}

const LEAST_SHARE = 0.09;

/** The width shared as the columns ask, none so narrow that it holds no word. */
function columnWidths({ head, shares }: TableBlock, width: number): number[] {
  const asked = head.map((_, column) => shares?.[column] ?? 1);
  const total = asked.reduce((sum, share) => sum + share, 0);
  const least = Math.min(LEAST_SHARE, 1 / head.length);
  const raised = asked.map((share) => Math.max(least, share / total));
  const whole = raised.reduce((sum, share) => sum + share, 0);
  return raised.map((share) => Math.floor((share / whole) * width));
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
  const fill = fillOf(cell, palette) ?? (isRecommended ? palette.soft : null);
  const isNotSet = plainLine(cellText(cell)) === NOT_SET;
  const isSevere = typeof cell === "object" && !Array.isArray(cell) && cell.tone === "severe";
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: fill === null ? MARGINS : { ...MARGINS, left: 80 },
    borders: { top: none, left: none, right: none, bottom: isLast ? none : rule(palette.rule, 4) },
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(fill) } }),
    children: [
      new Paragraph({
        style: "Cell",
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: lineRuns(cellText(cell), {
          ...(isRowHead && { bold: true }),
          ...(isNotSet && { italics: true, color: hex(palette["ink-2"]) }),
          ...(isSevere && { color: hex(palette.paper) }),
        }),
      }),
    ],
  });
}

const bands = ["low", "moderate", "high", "severe"] as const;

/** Only bands are filled; a state stands in its words. */
function fillOf(cell: Cell, palette: Palette): string | null {
  if (typeof cell === "string" || Array.isArray(cell)) return null;
  const band = bands.find((name) => name === cell.tone);
  return band === undefined ? null : palette[band];
}
