import { breakLines, heightOf, type TextMeasure } from "../type/measure-text";
import type { Look, PlacedBox, RowNode, SheetNode, StackNode, TextNode } from "./sheet";

/** Height a node takes at a width, in points. */
export function measureNode(node: SheetNode, width: number, measure: TextMeasure): number {
  switch (node.kind) {
    case "text":
      return measureTextNode(node, width, measure);
    case "stack":
      return measureStack(node, width, measure);
    case "row":
      return measureRow(node, measure);
    case "drawing":
      return node.drawing.height;
    case "gap":
      return node.height;
  }
}

const measureTextNode = ({ line, role, shift = 0 }: TextNode, width: number, measure: TextMeasure): number =>
  heightOf(breakLines(line, role, width, measure), role, measure) + shift;

function measureStack({ children, look }: StackNode, width: number, measure: TextMeasure): number {
  const inner = innerWidth(width, look);
  const content = children.reduce((sum, child) => sum + measureNode(child, inner, measure), 0);
  return Math.max(look?.minHeight ?? 0, content + edgesOf(look));
}

function measureRow({ cells, look }: RowNode, measure: TextMeasure): number {
  const tallest = Math.max(0, ...cells.map(({ node, width }) => measureNode(node, width, measure)));
  return Math.max(look?.minHeight ?? 0, tallest + edgesOf(look));
}

/** Lines that begin inside a word because no line of their width holds it whole. */
export function countCutWords(node: SheetNode, width: number, measure: TextMeasure): number {
  switch (node.kind) {
    case "text":
      return breakLines(node.line, node.role, width, measure).filter(({ isCut }) => isCut).length;
    case "stack":
      return node.children.reduce((sum, child) => sum + countCutWords(child, innerWidth(width, node.look), measure), 0);
    case "row":
      return node.cells.reduce((sum, cell) => sum + countCutWords(cell.node, cell.width, measure), 0);
    default:
      return 0;
  }
}

export const innerWidth = (width: number, look: Look | undefined): number =>
  width -
  (look?.padding?.left ?? 0) -
  (look?.padding?.right ?? 0) -
  (look?.left?.width ?? 0) -
  2 * (look?.outline?.width ?? 0);

export const edgesOf = (look: Look | undefined): number =>
  (look?.padding?.top ?? 0) +
  (look?.padding?.bottom ?? 0) +
  (look?.top?.width ?? 0) +
  (look?.bottom?.width ?? 0) +
  2 * (look?.outline?.width ?? 0);

const TOLERANCE_PT = 0.5;

/** The boxes whose content is taller than they are, with how much it sticks out. */
export const overfullBoxes = (boxes: readonly PlacedBox[], measure: TextMeasure): { name: string; by: number }[] =>
  boxes
    .map(({ name, box, node }) => ({ name, by: measureNode(node, box.width, measure) - box.height }))
    .filter(({ by }) => by > TOLERANCE_PT);
