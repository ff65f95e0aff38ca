import type { BlockOf, Cell } from "@/lib/domain/deck/block";
import { plainLine } from "@/lib/domain/deck/line";
import { NOT_SET } from "@/lib/domain/deck/make-table";
import { toneSign } from "../../charts/tone-sign";
import { cellParts, readScore } from "../../slide-words";
import { inkOnBand, space, type TypeRoleName } from "../../theme";
import { measureNode } from "../measure-sheet";
import { hairline, type Look, openingRule, type RowCell, type SheetNode, stack, type Tag, text } from "../sheet";
import { type Rhythm, rhythmSteps, rowPadding } from "../table-rhythm";
import type { BlockPlace } from "./block-place";

type Table = BlockOf<"table">;

const CELL_GAP = 16;
const CHIP = { width: 28, gap: 6 };
const SIGN = { width: 14, gap: 6 };

/** The table in the roomiest of its rhythms that still fits the area. */
export function tableNode(block: Table, { area, context, isCaptionShown = false }: BlockPlace): SheetNode {
  const choices = rhythmSteps(block).map((rhythm) => tableIn(rhythm, block, area.width, isCaptionShown));
  const fitting = choices.find((node) => measureNode(node, area.width, context.measure) <= area.height);
  return fitting ?? choices.at(-1) ?? stack([]);
}

/** Which rhythm that is, for renderers with a layout of their own. */
export const tableRhythm = (block: Table, { area, context }: BlockPlace): Rhythm =>
  rhythmSteps(block).find(
    (rhythm) => measureNode(tableIn(rhythm, block, area.width, false), area.width, context.measure) <= area.height,
  ) ?? "dense";

function tableIn(rhythm: Rhythm, block: Table, width: number, isCaptionShown: boolean): SheetNode {
  const { head, rows, caption } = block;
  const widths = columnWidths(block, width);
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
      look: rowLook(block, rhythm, index),
      cells: head.map(
        (_, column): RowCell => ({
          width: widths[column] ?? 0,
          node: cellNode(row[column] ?? "", { block, column, width: widths[column] ?? 0 }),
        }),
      ),
    }),
  );
  const captionNode = text("label", caption, { tag: { role: "Caption" } });
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

function columnWidths({ head, shares }: Table, width: number): number[] {
  const room = width - CELL_GAP * (head.length - 1);
  const parts = head.map((_, column) => shares?.[column] ?? 1);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (room * part) / total);
}

function rowLook({ rows, recommended }: Table, rhythm: Rhythm, index: number): Look {
  const padding = rowPadding[rhythm];
  const accent = { width: space.recommendedRule, colour: "accent" as const };
  if (index === recommended) return { padding, top: accent, bottom: accent };
  const isLast = index === rows.length - 1 || index + 1 === recommended;
  return isLast ? { padding } : { padding, bottom: hairline };
}

type CellPlace = { block: Table; column: number; width: number };

function cellNode(cell: Cell, { block, column, width }: CellPlace): SheetNode {
  const parts = cellParts(cell);
  const isRowHead = block.rowHead === true && column === 0;
  const tag: Tag = isRowHead ? { role: "TH", scope: "Row" } : { role: "TD" };
  const isRoomy = block.rhythm === "roomy";
  const align = isFigureColumn(block, column) ? ("right" as const) : undefined;
  const role = firstRole(parts.first, { isRowHead, isRoomy, isFigure: parts.isFigure });

  if (parts.tone === undefined && parts.rest === null) {
    return text(role, parts.first, { align, tag, shift: role === "numeral-s" ? NUMERAL_SHIFT : undefined });
  }
  const first = parts.tone
    ? toneNode(parts.tone, parts.first, role, width)
    : text(role, parts.first, { align, tag: { role: "P" }, shift: role === "numeral-s" ? NUMERAL_SHIFT : undefined });
  const quiet: TypeRoleName = isRoomy && !parts.isFigure ? "body-quiet" : "dense-quiet";
  return stack(
    [first, parts.rest === null ? null : text(quiet, parts.rest, { align, tag: { role: "P" } })],
    undefined,
    tag,
  );
}

/** Numerals of 28 pt share the baseline of the 16 pt words in their row. */
const NUMERAL_SHIFT = -8;

function firstRole(
  line: Parameters<typeof plainLine>[0],
  { isRowHead, isRoomy, isFigure: figure }: { isRowHead: boolean; isRoomy: boolean; isFigure: boolean },
): TypeRoleName {
  if (isRowHead) return isRoomy ? "body-strong" : "dense-strong";
  if (plainLine(line) === NOT_SET) return "dense-italic";
  if (!isRoomy) return "dense";
  return figure ? "numeral-s" : "body";
}

type Tone = NonNullable<ReturnType<typeof cellParts>["tone"]>;

function toneNode(tone: Tone, line: Parameters<typeof plainLine>[0], role: TypeRoleName, width: number): SheetNode {
  const score = readScore(line);
  if (score && (tone === "low" || tone === "moderate" || tone === "high" || tone === "severe")) {
    const chip = stack(
      [text("dense-bold", score.score, { align: "center", ink: inkOnBand(tone), tag: { role: "P" } })],
      {
        fill: tone,
        minHeight: 20,
      },
    );
    return {
      kind: "row",
      gap: CHIP.gap,
      cells: [
        { width: CHIP.width, node: chip },
        { width: Math.max(1, width - CHIP.width - CHIP.gap), node: text(role, score.word, { tag: { role: "P" } }) },
      ],
    };
  }
  const sign = stack([{ kind: "drawing", drawing: toneSign(tone), alt: null }], { padding: { top: 4 } });
  return {
    kind: "row",
    gap: SIGN.gap,
    cells: [
      { width: SIGN.width, node: sign },
      { width: Math.max(1, width - SIGN.width - SIGN.gap), node: text(role, line, { tag: { role: "P" } }) },
    ],
  };
}
