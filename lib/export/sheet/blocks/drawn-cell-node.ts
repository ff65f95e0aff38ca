import type { BlockOf, Cell } from "@/lib/domain/slides/block";
import { cellText } from "@/lib/domain/slides/cell-text";
import { type DrawnCell, describeDrawnCell, isDrawnCell } from "@/lib/domain/slides/drawn-cell";
import { plainLine } from "@/lib/domain/slides/line";
import { bandHolds, drawBand, drawBandKey } from "../../charts/band-cell";
import { type CellDrawing, fillRow } from "../../charts/cell-drawing";
import { drawMove, drawMoveKey } from "../../charts/move-cell";
import type { TextMeasure } from "../../type/measure-text";
import { type Edges, type SheetNode, stack, type Tag } from "../sheet";

type Table = BlockOf<"table">;

/** Shown to a room, drawings of cells grow about as much as the words beside them. */
const ZOOM_IN_ROOM = 1.25;
const ZOOM_IN_FULL_ROOM = 1.1;
const zoomOf = ({ density, scale }: TextMeasure): number => {
  if (density !== "present") return 1;
  return scale < 1 ? ZOOM_IN_FULL_ROOM : ZOOM_IN_ROOM;
};

/** What a drawing needs of its column, in points. */
const LEAST_WIDTH = 190;
export const leastDrawnWidth = (measure: TextMeasure): number => LEAST_WIDTH * zoomOf(measure);

export const hasDrawnCells = ({ rows }: Table): boolean => rows.some((row) => row.some(isDrawnCell));

/** Words of drawings keep their share of it, so they are measured as they stand on a page that is read. */
const ownMeasure = (measure: TextMeasure): TextMeasure => ({ ...measure, density: "read-ahead", scale: 1 });

export function drawCell(cell: DrawnCell, width: number, measure: TextMeasure): CellDrawing {
  const zoom = zoomOf(measure);
  const draw = "move" in cell ? drawMove(cell, width / zoom, ownMeasure(measure)) : null;
  const drawing = draw ?? ("band" in cell ? drawBand(cell, width / zoom, ownMeasure(measure)) : null);
  if (drawing === null) throw new Error("a drawn cell is a move or a band");
  return { ...drawing, zoom };
}

/** Whether the words of a drawing have room in a column; those of a move are two scores, which always have. */
export const cellHolds = (cell: DrawnCell, width: number, measure: TextMeasure): boolean =>
  !("band" in cell) || bandHolds(cell, width / zoomOf(measure), ownMeasure(measure));

const KEY_HEIGHT = 18;

/** What the drawings of a column share and its head says once; null for a column of words. */
export function drawKey({ rows }: Table, column: number, width: number, measure: TextMeasure): CellDrawing | null {
  const cells = rows.map((row) => row[column]).filter(isDrawnCell);
  const zoom = zoomOf(measure);
  const moves = cells.filter((cell) => "move" in cell);
  if (cells.some((cell) => "band" in cell)) return { ...drawBandKey(width / zoom), zoom };
  const marks = drawMoveKey(moves, width / zoom, ownMeasure(measure));
  return marks.length === 0 ? null : { width: width / zoom, height: KEY_HEIGHT, grounds: [], zoom, marks };
}

/** The key of a column as it stands below its head: decoration, since every cell says its own words. */
export const keyNode = (key: CellDrawing): SheetNode => ({
  kind: "drawing",
  drawing: fillRow(key, key.height * key.zoom),
  alt: null,
  shows: "cell",
});

/** The drawing as tall as its row, so that what runs on from row to row does. */
export function drawnCellNode(
  cell: DrawnCell,
  { row, height, width, measure }: { row: readonly Cell[]; height: number; width: number; measure: TextMeasure },
): SheetNode {
  const drawing = fillRow(drawCell(cell, width, measure), height);
  const node: SheetNode = { kind: "drawing", drawing, alt: describeCell(cell, row), shows: "cell" };
  return stack([node], undefined, { role: "TD" });
}

export const describeCell = (cell: DrawnCell, [name = ""]: readonly Cell[]): string =>
  describeDrawnCell(cell, isDrawnCell(name) ? "" : plainLine(cellText(name)));

/** Rows with drawings have no padding of their own, so their words bring it. */
export function paddedCell(node: SheetNode, padding: Edges): SheetNode {
  const tag: Tag | undefined = "tag" in node ? node.tag : undefined;
  if (node.kind === "stack") return { ...node, look: { ...node.look, padding } };
  return stack([node.kind === "text" ? { ...node, tag: { role: "P" } } : node], { padding }, tag);
}
