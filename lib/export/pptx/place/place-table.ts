import { firstWords } from "@/lib/domain/text/first-words";
import type { Box } from "../../sheet/frame";
import { measureNode } from "../../sheet/measure-sheet";
import type { RowCell, RowNode, SheetNode, StackNode } from "../../sheet/sheet";
import type { Point, Shape, TableCell, TableShape } from "../shapes/shape";
import { cellParagraphs, shiftOf } from "./cell-paragraphs";
import { paragraphOf } from "./flow";
import type { Place } from "./place";
import { placeDrawing } from "./place-drawing";

const LONGEST_ALT = 500;

/** A native table, with its caption above where the sheet shows it. */
export function placeTable({ children, tag }: StackNode, box: Box, place: Place): Shape[] {
  const { name, measure } = place;
  const rows = children.filter((child) => child.kind === "row");
  const [caption] = children;
  const captionHeight = caption?.kind === "text" ? measureNode(caption, box.width, measure) : 0;
  const shapes: Shape[] = [];
  if (caption?.kind === "text") {
    const paragraphs = [paragraphOf(caption, measure)];
    shapes.push({ kind: "text", name: `${name} caption`, box: { ...box, height: captionHeight }, paragraphs });
  }
  const heights = rows.map((row) => measureNode(row, box.width, measure));
  const first = rows[0];
  if (first === undefined) return shapes;
  const table: TableShape = {
    kind: "table",
    name,
    alt: firstWords(`Table: ${tag?.title ?? name}`, LONGEST_ALT),
    box: { ...box, y: box.y + captionHeight, height: heights.reduce((sum, height) => sum + height, 0) },
    columnWidths: first.cells.map(({ width }, at) => width + gapAfter(first, at)),
    rows: rows.map((row, at) => ({
      height: heights[at] ?? 0,
      cells: row.cells.map((cell, column) => tableCell(cell, column, at, { rows, measure })),
    })),
    hasRowHeads: rows.some(({ cells }) => isRowHead(cells[0]?.node)),
  };
  const top = box.y + captionHeight;
  const drawn = rows.flatMap((row, at) => {
    const y = heights.slice(0, at).reduce((sum, height) => sum + height, top);
    return drawingsIn(row, { x: box.x, y }, place);
  });
  return [...shapes, table, ...drawn];
}

/** PowerPoint cannot draw inside a table, so what is drawn lies over its cells, as shapes of its own. */
function drawingsIn({ cells, gap, look }: RowNode, { x, y }: Point, place: Place): Shape[] {
  const top = y + (look?.padding?.top ?? 0) + (look?.top?.width ?? 0);
  let left = x;
  return cells.flatMap(({ node, width }) => {
    const corner = { x: left, y: top };
    left += width + gap;
    return node.kind === "stack" ? drawingsOf(node, width, corner, place) : [];
  });
}

function drawingsOf({ children, look }: StackNode, width: number, { x, y }: Point, place: Place): Shape[] {
  let top = y + (look?.padding?.top ?? 0);
  return children.flatMap((child) => {
    const height = measureNode(child, width, place.measure);
    const box = { x, y: top, width, height };
    top += height;
    return child.kind === "drawing" && child.shows === "cell" ? placeDrawing(child, box, place) : [];
  });
}

const gapAfter = ({ cells, gap }: RowNode, column: number): number => (column < cells.length - 1 ? gap : 0);

const isRowHead = (node: SheetNode | undefined): boolean =>
  (node?.kind === "text" || node?.kind === "stack") && node.tag?.role === "TH" && node.tag.scope === "Row";

type TableRows = { rows: readonly RowNode[]; measure: Place["measure"] };

/** The line between two rows is said by both, so that neither hides the other's. */
function tableCell({ node }: RowCell, column: number, at: number, { rows, measure }: TableRows): TableCell {
  const row = rows[at];
  const look = row?.look;
  const top = look?.top ?? rows[at - 1]?.look?.bottom;
  const bottom = look?.bottom ?? rows[at + 1]?.look?.top;
  const own = node.kind === "stack" ? node.look?.padding : undefined;
  return {
    paragraphs: cellParagraphs(node, measure),
    margin: {
      top: Math.max(0, (look?.padding?.top ?? 0) + (own?.top ?? 0) + shiftOf(node)),
      right: row === undefined ? 0 : gapAfter(row, column),
      bottom: (look?.padding?.bottom ?? 0) + (own?.bottom ?? 0),
    },
    ...(row?.align === "center" && { isCentred: true as const }),
    ...(top && { top }),
    ...(bottom && { bottom }),
  };
}
